# limit duration or limit memory
from collections import deque
d = deque(range(500_000))
while True:
    d.insert(250_000, 1); del d[250_000]; d.rotate(250_000)
