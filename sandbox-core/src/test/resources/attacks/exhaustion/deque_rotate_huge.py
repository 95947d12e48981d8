# completes
from collections import deque
d = deque(range(10))
d.rotate(10 ** 18)
print(d)
#> deque([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
