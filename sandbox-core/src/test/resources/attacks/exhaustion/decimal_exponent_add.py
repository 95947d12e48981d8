# completes
from decimal import Decimal
print(Decimal('1e999999') + Decimal('1e-999999'))
#> 1.000000000000000000000000000E+999999
