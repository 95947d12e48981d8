# limit duration
from collections import deque
deque(iter(int, 1), maxlen=0)
