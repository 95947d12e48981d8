# completes
i = iter(range(6))
print(list(zip(i, i, i)))
#> [(0, 1, 2), (3, 4, 5)]
