# limit duration
# How many digits numbers next to a power of ten have is told by that power alone.
import decimal

context = decimal.getcontext()
context.prec = 1_000_000
ones = [decimal.Decimal('1' + '0' * 999_000 + str(i)) for i in range(3)]
nines = decimal.Decimal('9' * 999_000)
try:
    while True:
        for one in ones:
            (-one).adjusted()
            one.is_normal()
            abs(one) == nines
            nines + one
            one.normalize()
finally:
    print('seen')
