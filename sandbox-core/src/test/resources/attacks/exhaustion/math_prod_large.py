# limit duration or limit memory
import math
math.prod(range(1, 10_000_000))
