# raises ValueError or raises TypeError or raises OverflowError
import random
random.setstate((3, (10 ** 30,) * 625, None))
