# limit duration
import math
x, y = (1 << 3_000_000) - 1, (1 << 2_999_999) - 5
while True:
    math.gcd(x, y)
