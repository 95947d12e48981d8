# completes
a = [object() for i in range(100)]
print(all(id(x) < 1 << 48 for x in a), len({id(x) for x in a}))
#> True 100
