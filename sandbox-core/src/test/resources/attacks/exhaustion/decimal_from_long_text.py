# limit duration or limit memory
from decimal import Decimal
s = '7' * 4_000_000
while True:
    Decimal(s)
