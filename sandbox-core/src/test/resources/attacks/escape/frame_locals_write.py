# completes or raises AttributeError or raises TypeError
def g():
    x = 1
    yield x
i = g()
next(i)
i.gi_frame.f_locals['x'] = object()
next(i, None)
