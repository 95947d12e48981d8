# limit duration or limit memory
from decimal import Decimal, getcontext
getcontext().prec = 2_000_000
Decimal(1) / Decimal(7)
