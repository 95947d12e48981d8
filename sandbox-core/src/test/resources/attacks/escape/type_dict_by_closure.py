# raises AttributeError or raises TypeError
object.__setattr__(int, 'x', 1)
