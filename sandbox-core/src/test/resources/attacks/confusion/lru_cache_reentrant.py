# completes
import functools
@functools.lru_cache(maxsize=2)
def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
print(f(20))
#> 6765
