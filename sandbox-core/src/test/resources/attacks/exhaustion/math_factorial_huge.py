# limit memory or limit duration
import math
math.factorial(10 ** 18)
