# raises OverflowError or raises MemoryError or limit memory
import itertools
itertools.product([1], repeat=10 ** 12)
