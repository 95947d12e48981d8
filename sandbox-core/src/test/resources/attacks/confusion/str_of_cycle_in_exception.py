# raises ValueError
x = []
x.append(x)
raise ValueError(x)
