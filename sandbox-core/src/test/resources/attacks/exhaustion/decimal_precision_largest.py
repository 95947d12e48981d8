# raises MemoryError or limit memory or limit duration
from decimal import Decimal, getcontext, MAX_PREC
getcontext().prec = MAX_PREC
Decimal(1) / Decimal(3)
