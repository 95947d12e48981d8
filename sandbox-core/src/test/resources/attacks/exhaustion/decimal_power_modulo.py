# limit duration
import decimal

context = decimal.Context(prec=100_000)
context.power(decimal.Decimal(7), decimal.Decimal(10) ** 20, decimal.Decimal('9' * 50_000))
