# limit duration
import math
xs = [1.5] * 1_000_000
while True:
    math.dist(xs, xs); math.sumprod(xs, xs); math.hypot(*xs[:50_000])
