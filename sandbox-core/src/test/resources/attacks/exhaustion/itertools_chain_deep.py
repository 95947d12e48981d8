# raises RecursionError or completes
import itertools
x = iter([1])
for i in range(100_000):
    x = itertools.chain(x)
next(x)
