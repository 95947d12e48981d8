# raises AttributeError or raises TypeError
del (1).real
