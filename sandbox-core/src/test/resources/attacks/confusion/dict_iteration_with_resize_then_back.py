# raises RuntimeError
d = {1: 1}
i = iter(d)
d[2] = 2
del d[1]
next(i)
d[3] = 3
next(i)
