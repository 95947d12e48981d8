# limit duration or completes
import itertools
keys = [''.join(p) for p in itertools.product(['Aa', 'BB'], repeat=15)]
d = {}
for k in keys:
    d[k] = 1
for k in keys:
    d[k]
print(len(d))
#> 32768
