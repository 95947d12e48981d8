# limit duration or limit memory
from decimal import Decimal, getcontext
getcontext().prec = 50_000
Decimal(2).ln()
