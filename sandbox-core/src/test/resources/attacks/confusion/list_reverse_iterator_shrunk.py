# completes
xs = [1, 2, 3]
i = reversed(xs)
next(i)
xs.clear()
print(list(i))
#> []
