# raises InvalidOperation
from decimal import Decimal
Decimal('1e999999').quantize(Decimal('1e-999999'))
