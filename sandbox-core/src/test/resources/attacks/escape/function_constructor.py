# raises TypeError or raises ValueError
type(lambda: 0)(1, 2)
