# completes
xs = [3, 1, 2]
def key(x):
    xs.sort()
    return x
try: xs.sort(key=key)
except ValueError as e: print(e)
print(xs)
#> [1, 2, 3]
