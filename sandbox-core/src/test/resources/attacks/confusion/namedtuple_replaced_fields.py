# completes
from collections import namedtuple
N = namedtuple('N', 'a b')
N._fields = ('x', 'y', 'z')
print(repr(N(1, 2))[:2], len(N(1, 2)))
#> N( 2
