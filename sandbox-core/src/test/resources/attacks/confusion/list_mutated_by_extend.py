# completes
def g():
    for i in range(3):
        xs.clear()
        yield i
xs = [1, 2, 3]
xs.extend(g())
print(xs)
#> [2]
