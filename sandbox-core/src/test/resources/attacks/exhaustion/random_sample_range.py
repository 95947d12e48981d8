# limit memory or limit duration
import random
random.sample(range(10 ** 12), 10 ** 8)
