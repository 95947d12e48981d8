# completes or limit duration
import itertools
class C: pass
c = C()
for p in itertools.product(['Aa', 'BB'], repeat=14):
    setattr(c, ''.join(p), 1)
print(len(vars(c)))
#> 16384
