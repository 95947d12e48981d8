# completes or raises TypeError
def f(a, b): return a
f.__defaults__ = [1]
