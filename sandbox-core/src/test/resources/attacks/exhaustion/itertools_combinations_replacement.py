# limit memory or raises MemoryError or raises OverflowError
import itertools
next(itertools.combinations_with_replacement([1], 10 ** 9))
