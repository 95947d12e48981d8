# raises TypeError or raises ValueError
import decimal
decimal.setcontext(5)
