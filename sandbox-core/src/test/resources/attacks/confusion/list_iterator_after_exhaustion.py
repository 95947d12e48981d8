# completes
xs = [1]
i = iter(xs)
print(list(i))
xs.append(2)
print(list(i))
#> [1]
#> []
