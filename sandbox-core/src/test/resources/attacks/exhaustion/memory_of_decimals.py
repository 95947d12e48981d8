# limit memory
from decimal import Decimal
xs = [Decimal(i) for i in range(10 ** 8)]
