# limit memory or limit duration
import random
random.choices([1, 2, 3], k=10 ** 9)
