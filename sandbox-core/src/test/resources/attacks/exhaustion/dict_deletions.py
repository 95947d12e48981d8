# completes
d = {}
for i in range(60_000):
    d[i] = 1
for i in range(60_000):
    del d[next(iter(d))]
print(len(d))
#> 0
