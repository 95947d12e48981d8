# limit memory or limit duration
import functools
@functools.singledispatch
def f(x): pass
while True:
    f.register(type('C', (), {}), lambda x: x)
