# completes
d = dict.fromkeys(range(20_000))
for i in range(60_000):
    d.pop(i)
    d[i + 20_000] = 1
print(len(d), next(iter(d)))
#> 20000 60000
