# limit duration or completes
d = {}
for i in range(50_000):
    d[i / 65536.0] = i
print(len(d))
#> 50000
