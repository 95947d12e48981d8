# completes
import functools, contextlib
@functools.lru_cache
def f(x): return x
@contextlib.contextmanager
def g(): yield
for h in (f, g, functools.singledispatch(f)):
    for c in getattr(h, '__closure__', None) or ():
        if 'hognose' in repr(c) or 'java' in repr(c): print(c)
print('done')
#> done
