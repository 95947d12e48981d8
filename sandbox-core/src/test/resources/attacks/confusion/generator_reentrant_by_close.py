# raises ValueError
def g():
    yield 1
    i.close()
i = g()
next(i)
next(i)
