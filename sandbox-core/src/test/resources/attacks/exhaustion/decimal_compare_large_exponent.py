# completes
from decimal import Decimal
print(Decimal('1e999999') > 10 ** 100, Decimal('1e-999999') == 0, Decimal('1e425000000') == 5)
#> True False False
