# limit duration or limit memory or raises ValueError
from decimal import Decimal
while True:
    Decimal(1 << 10_000_000)
