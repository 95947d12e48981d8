# raises ValueError
def g():
    xs.clear()
    yield 7
    yield 8
xs = [1, 2, 3, 4]
xs[::2] = g()
