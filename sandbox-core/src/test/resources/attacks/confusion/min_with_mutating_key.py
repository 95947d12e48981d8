# completes
xs = [3, 1, 2]
def key(x):
    xs.clear()
    return x
print(min(xs, key=key), xs)
#> 3 []
