# limit memory
import itertools
x = set(itertools.product(range(2), repeat=1_000))
