# limit duration or limit memory
import math
math.factorial(3_000_000)
