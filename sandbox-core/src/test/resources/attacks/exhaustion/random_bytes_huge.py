# limit memory
import random
random.randbytes(10 ** 9)
