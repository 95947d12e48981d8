# raises UnboundLocalError
def f():
    a = 1
    def g():
        nonlocal a
        del a
    g()
    return a
f()
