# limit memory
def g(): yield 1
xs = []
while True:
    x = g()
    next(x)
    xs.append(x)
