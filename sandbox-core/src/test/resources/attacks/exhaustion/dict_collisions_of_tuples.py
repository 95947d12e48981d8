# limit duration or completes
import itertools
keys = [(''.join(p), 1) for p in itertools.product(['Aa', 'BB'], repeat=14)]
d = dict.fromkeys(keys)
print(len(d), len(set(keys)))
#> 16384 16384
