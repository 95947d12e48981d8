# limit memory or raises MemoryError or raises OverflowError
import random
random.getrandbits(10 ** 11)
