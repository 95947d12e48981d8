# limit memory or raises MemoryError
from collections import deque
deque([1]) * 10 ** 9
