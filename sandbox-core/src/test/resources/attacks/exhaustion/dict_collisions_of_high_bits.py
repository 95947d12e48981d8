# limit duration or completes
d = {}
for i in range(100_000):
    d[i << 44] = i
print(len(d))
#> 100000
