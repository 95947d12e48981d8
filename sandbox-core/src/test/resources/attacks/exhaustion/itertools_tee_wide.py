# limit memory or raises OverflowError or raises MemoryError
import itertools
itertools.tee([], 10 ** 9)
