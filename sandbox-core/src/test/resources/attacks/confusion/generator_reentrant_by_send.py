# raises ValueError
def g():
    x = yield 1
    i.send(2)
i = g()
next(i)
i.send(1)
