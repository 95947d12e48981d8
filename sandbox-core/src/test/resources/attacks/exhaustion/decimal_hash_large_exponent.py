# completes
from decimal import Decimal
print(hash(Decimal('1e425000000')) == hash(Decimal('1e425000000')))
#> True
