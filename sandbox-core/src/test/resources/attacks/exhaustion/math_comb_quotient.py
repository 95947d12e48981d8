# limit duration or limit memory
import math
while True:
    math.comb(400_000, 200_000)
