# completes
import types
method = len
for i in range(20_000):
    method = types.MethodType(method, method)
print(hasattr(method, 'missing'), method.__name__)
#> False len
