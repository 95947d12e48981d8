# raises OverflowError or raises MemoryError or limit memory or completes
import itertools
next(itertools.product([], repeat=10 ** 9), None)
