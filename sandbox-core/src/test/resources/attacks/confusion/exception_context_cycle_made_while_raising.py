# raises ValueError
a = ValueError()
try:
    try: raise a
    except ValueError: raise KeyError
except KeyError as k:
    a.__context__ = k
    raise a
