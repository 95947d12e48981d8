# limit duration
import random
xs = list(range(500_000))
while True:
    random.shuffle(xs)
