# limit duration
import math
xs = [1e308, 1.0, -1e308, 1e-300] * 100_000
while True:
    math.fsum(xs)
