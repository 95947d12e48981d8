# limit duration
import itertools
p = itertools.product(range(1_000), repeat=50_000)
while True:
    next(p)
