# limit memory or limit duration or raises MemoryError
from fractions import Fraction
Fraction(3, 7) ** (10 ** 9)
