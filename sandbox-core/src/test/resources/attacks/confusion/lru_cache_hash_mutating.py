# completes
import functools
class K:
    def __hash__(self):
        f.cache_clear()
        return 1
    def __eq__(self, o):
        f.cache_clear()
        return True
@functools.lru_cache(maxsize=3)
def f(x): return 1
for i in range(10): f(K())
print('done')
#> done
