# completes or raises OverflowError
import re
print(re.match(r'a{4294967294}', 'a' * 100))
#> None
