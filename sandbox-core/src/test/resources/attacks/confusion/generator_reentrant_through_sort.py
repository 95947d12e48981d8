# raises ValueError
def g():
    yield sorted([2, 1], key=lambda x: next(i))
i = g()
next(i)
