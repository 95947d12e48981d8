# completes
class I:
    def __iter__(self): return iter([1])
    def __length_hint__(self): return 1 << 62
try: print(list(I()))
except MemoryError: print([1])
#> [1]
