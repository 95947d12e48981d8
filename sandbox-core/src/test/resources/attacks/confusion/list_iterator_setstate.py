# completes or raises AttributeError
i = iter([1, 2, 3])
i.__setstate__(10 ** 6)
print(list(i))
i = iter([1, 2, 3])
i.__setstate__(-10)
print(list(i))
#> []
#> []
