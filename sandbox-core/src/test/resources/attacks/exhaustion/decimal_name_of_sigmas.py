# raises InvalidOperation
import decimal
decimal.Decimal('\u03a3' * 300_000)
