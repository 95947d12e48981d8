# completes or raises RecursionError
import functools
f = len
for i in range(100_000):
    f = functools.partial(f)
f([])
