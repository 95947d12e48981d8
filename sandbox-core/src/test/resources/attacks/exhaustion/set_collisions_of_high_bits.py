# limit duration or completes
s = set()
for i in range(60_000):
    s.add(i << 44)
print(len(s), len(s | s), len(frozenset(s)))
#> 60000 60000 60000
