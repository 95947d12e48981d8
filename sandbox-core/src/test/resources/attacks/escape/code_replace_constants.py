# raises TypeError or raises AttributeError or raises ValueError or completes
f = lambda: 1
f.__code__ = f.__code__.replace(co_consts=(object(),))
f()
