# limit memory or raises MemoryError or limit duration
from decimal import Decimal
Decimal('1e-999999999').as_integer_ratio()
