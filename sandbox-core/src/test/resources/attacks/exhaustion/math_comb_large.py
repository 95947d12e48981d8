# limit duration or limit memory
import math
math.comb(20_000_000, 10_000_000)
