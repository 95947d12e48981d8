# limit duration
import decimal
number = decimal.Decimal('1' * 10**6)
while True:
    hash(number)
