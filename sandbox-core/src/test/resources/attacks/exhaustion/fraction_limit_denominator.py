# limit duration
from fractions import Fraction
x = Fraction(7 ** 200_000, 3 ** 200_000)
while True:
    x.limit_denominator(1000)
