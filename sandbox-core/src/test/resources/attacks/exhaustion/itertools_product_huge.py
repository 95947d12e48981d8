# limit memory or raises MemoryError
import itertools
itertools.product(range(10 ** 9), repeat=10)
