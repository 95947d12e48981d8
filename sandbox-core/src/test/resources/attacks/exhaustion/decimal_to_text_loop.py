# limit duration or limit memory
from decimal import Decimal
x = Decimal('7' * 1_000_000)
while True:
    str(x)
