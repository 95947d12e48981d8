# completes or raises AttributeError
import gc
n = [o for o in gc.get_objects() if 'hognose' in type(o).__module__]
print(n)
#> []
