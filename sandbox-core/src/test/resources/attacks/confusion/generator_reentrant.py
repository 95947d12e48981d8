# raises ValueError
def g():
    yield next(i)
i = g()
next(i)
