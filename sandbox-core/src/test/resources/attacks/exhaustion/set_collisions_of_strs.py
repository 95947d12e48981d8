# limit duration or completes
import itertools
s = set(''.join(p) for p in itertools.product(['Aa', 'BB'], repeat=15))
print(len(s), len(s & s))
#> 32768 32768
