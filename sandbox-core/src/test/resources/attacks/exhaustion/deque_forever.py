# limit memory
from collections import deque
d = deque()
while True:
    d.append(1); d.appendleft(2)
