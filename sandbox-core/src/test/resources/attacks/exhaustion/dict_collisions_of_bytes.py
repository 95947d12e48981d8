# limit duration or completes
import itertools
keys = [b''.join(p) for p in itertools.product([b'Aa', b'BB'], repeat=14)]
d = dict.fromkeys(keys)
print(len(d), len(set(keys)))
#> 16384 16384
