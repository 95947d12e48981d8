# limit duration
import random
x = 1 << 8_000_000
while True:
    random.seed(x)
