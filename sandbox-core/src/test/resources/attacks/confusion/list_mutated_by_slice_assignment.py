# completes
def g():
    xs.clear()
    yield 7
xs = [1, 2, 3]
xs[1:2] = g()
print(xs)
#> [7]
