# raises AttributeError or raises TypeError
object.__setattr__((1, 2), 'x', 1)
