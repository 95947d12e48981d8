# limit duration
import collections, decimal
number = decimal.Decimal('7' * 400_000)
part = slice((1,) * 1_000_000, 1)
keys = [(1,) * 1_000_000] * 100_000
try:
    while True:
        for _ in range(20):
            number.__hash__()
            part.__hash__()
        collections.Counter(keys)
except BaseException:
    print('seen')
