# limit memory
def g():
    x = 'x' * 100_000 + str(id(object()))
    yield x
xs = []
while True:
    i = g()
    next(i)
    xs.append(i)
