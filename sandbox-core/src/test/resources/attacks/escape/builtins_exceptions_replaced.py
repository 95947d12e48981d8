# completes
import builtins
builtins.StopIteration = 1
builtins.AttributeError = 2
builtins.KeyError = None
print([x for x in iter([1, 2])], getattr(1, 'zz', 3), {}.get(1))
#> [1, 2] 3 None
