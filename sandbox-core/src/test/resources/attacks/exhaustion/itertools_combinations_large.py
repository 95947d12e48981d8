# limit duration
import itertools
for c in itertools.combinations(range(200_000), 100_000): pass
