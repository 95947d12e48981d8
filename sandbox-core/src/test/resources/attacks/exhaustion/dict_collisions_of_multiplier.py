# limit duration or completes
inverse = pow(0x9E3779B97F4A7C15, -1, 1 << 64)
keys = []
for i in range(400_000):
    h = inverse * i % (1 << 64)
    if h < (1 << 61) - 1:
        keys.append(h)
keys = keys[:50_000]
d = {}
for k in keys:
    d[k] = 1
for k in keys:
    d[k]
print(len(d))
#> 50000
