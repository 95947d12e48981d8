# raises ValueError or raises TypeError
import random
random.setstate((3, (5,) * 10, None))
