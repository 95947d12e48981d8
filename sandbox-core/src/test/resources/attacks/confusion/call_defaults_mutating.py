# completes
def f(a, b=[]):
    f.__defaults__ = (5,)
    b.append(a)
    return b
print(f(1), f(2, [0]), f.__defaults__)
#> [1] [0, 2] (5,)
