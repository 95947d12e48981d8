# limit memory
import decimal
context = decimal.Context(prec=200_000)
number = decimal.Decimal('7' * 200_000)
kept = []
while True:
    kept.append(context.add(number, 1))
