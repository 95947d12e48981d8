# limit duration or limit memory
import random
while True:
    random.seed(1 << 3 * 10**7)
