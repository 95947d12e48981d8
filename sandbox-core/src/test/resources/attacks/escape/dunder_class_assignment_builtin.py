# raises TypeError or raises AttributeError
(1).__class__ = str
