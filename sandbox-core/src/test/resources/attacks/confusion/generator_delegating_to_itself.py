# raises ValueError
def g():
    yield from i
i = g()
next(i)
