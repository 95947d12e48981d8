# raises TypeError or raises ValueError or completes or raises AttributeError
def f(): pass
x = 1
def g():
    return x
def h(a):
    def k(): return a
    return k
f.__code__ = h(1).__code__
f()
