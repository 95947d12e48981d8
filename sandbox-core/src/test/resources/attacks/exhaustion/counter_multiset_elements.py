# limit memory or raises MemoryError
from collections import Counter
list(Counter(a=10 ** 12).elements())
