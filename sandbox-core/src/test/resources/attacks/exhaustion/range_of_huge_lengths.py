# completes
r = range(10 ** 40)
print(r[10 ** 39], (10 ** 39) in r, r.index(5), r == range(10 ** 40), len(r[::10 ** 39]), hash(r) == hash(r))
#> 1000000000000000000000000000000000000000 True 5 True 10 True
