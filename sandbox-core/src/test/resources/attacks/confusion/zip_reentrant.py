# completes or raises RecursionError or raises ValueError
class I:
    def __iter__(self): return self
    def __next__(self): return next(z)
z = zip(I(), I())
try: next(z)
except RecursionError: print('deep')
#> deep
