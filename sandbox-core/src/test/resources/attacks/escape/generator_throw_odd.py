# raises TypeError
def g(): yield
next(g())
i = g()
next(i)
i.throw(1)
