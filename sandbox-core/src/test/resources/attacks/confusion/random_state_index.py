# raises ValueError
import random
random.setstate((3, (1,) * 624 + (10 ** 6,), None))
random.random()
