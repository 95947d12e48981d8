# limit duration or limit memory
from decimal import Decimal, getcontext
getcontext().prec = 3_000_000
Decimal(3) ** 5_000_000
