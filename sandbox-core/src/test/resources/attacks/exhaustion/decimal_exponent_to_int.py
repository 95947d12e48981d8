# limit memory or raises MemoryError or limit duration
from decimal import Decimal
int(Decimal('1e999999999'))
