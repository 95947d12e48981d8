# limit memory
import itertools
x = [*itertools.product(range(2), repeat=1_000)]
