# limit duration or limit memory
import math
x = 3 ** 500_000
for i in range(1000):
    x = math.lcm(x, x + i * 2 + 1)
