# limit duration or limit memory or raises ValueError or raises MemoryError
from fractions import Fraction
Fraction('1e1000000000')
