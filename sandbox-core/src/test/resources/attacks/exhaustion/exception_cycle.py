# raises ValueError
a, b = ValueError(1), ValueError(2)
a.__context__ = b
b.__context__ = a
raise a
