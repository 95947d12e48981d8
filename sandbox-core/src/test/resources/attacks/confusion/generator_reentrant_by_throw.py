# raises ValueError
def g():
    yield 1
    i.throw(KeyError)
i = g()
next(i)
next(i)
