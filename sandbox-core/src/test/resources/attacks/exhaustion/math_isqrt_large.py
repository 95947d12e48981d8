# limit duration
import math
while True:
    math.isqrt((1 << 20_000_000) - 1)
