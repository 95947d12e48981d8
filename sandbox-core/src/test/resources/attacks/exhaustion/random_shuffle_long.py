# limit duration
import random
random.seed(1)
items = list(range(10**6))
while True:
    random.shuffle(items)
