# completes or raises RecursionError or raises RuntimeError
import itertools
def g():
    yield 1
    yield next(c)
c = itertools.cycle(g())
try: print([next(c) for i in range(3)])
except ValueError: print('busy')
#> busy
