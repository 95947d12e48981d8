# limit duration or limit memory
import math
math.perm(10 ** 9, 5 * 10 ** 8)
