# limit memory or raises MemoryError
from decimal import Decimal
format(Decimal('1e999999999'), 'f')
