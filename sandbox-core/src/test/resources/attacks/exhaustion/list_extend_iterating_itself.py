# limit memory
xs = [1]
xs.extend(x for x in xs)
