# raises MemoryError or raises OverflowError or limit memory or completes
import itertools
next(itertools.permutations(range(100_000), 10 ** 9), None)
