# completes or raises TypeError
def f(*, a=1): return a
f.__kwdefaults__ = {'a': 2, 'zz': 3, 5: 6}
f()
