# limit memory
import functools
@functools.lru_cache(maxsize=None)
def f(x): return x
i = 0
while True:
    f(i)
    i += 1
