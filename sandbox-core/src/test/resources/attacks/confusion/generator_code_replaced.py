# completes or raises TypeError or raises AttributeError or raises ValueError
def g():
    yield 1
    yield 2
i = g()
next(i)
def h():
    yield 'x'
g.__code__ = h.__code__
print(next(i), next(g()))
#> 2 x
