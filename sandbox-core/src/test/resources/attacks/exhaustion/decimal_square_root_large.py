# limit duration or limit memory
from decimal import Decimal, getcontext
getcontext().prec = 1_000_000
Decimal(2).sqrt()
