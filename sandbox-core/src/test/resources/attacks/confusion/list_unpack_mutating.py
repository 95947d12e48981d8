# raises ValueError
def g():
    xs.clear()
    yield 1
xs = [1, 2]
a, b = [*xs, *g(), *xs, 5, 6]
