# completes
xs = [3, 1, 2]
def key(x):
    return len(xs)
xs.sort(key=key)
print(xs)
#> [3, 1, 2]
