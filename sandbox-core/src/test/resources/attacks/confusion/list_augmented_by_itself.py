# completes
xs = [1, 2]
xs += xs
xs[1:1] = xs
xs[:] = reversed(xs)
print(xs)
#> [2, 1, 2, 2, 1, 2, 1, 1]
