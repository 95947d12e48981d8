# limit duration or limit memory
from decimal import Decimal, getcontext
getcontext().prec = 50_000_000
x = Decimal(7)
while True:
    x = x * x
