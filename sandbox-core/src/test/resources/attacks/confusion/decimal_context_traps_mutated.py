# completes or raises TypeError or raises KeyError or raises AttributeError
import decimal
c = decimal.getcontext()
c.traps.clear()
decimal.Decimal(1) / 0
