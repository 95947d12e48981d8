# completes
print(next(enumerate([1], 10 ** 100))[0] == 10 ** 100)
#> True
