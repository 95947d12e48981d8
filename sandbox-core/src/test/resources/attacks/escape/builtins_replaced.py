# completes
import builtins
builtins.len = lambda x: 42
print(len([1]))
del builtins.len
try:
    len([1])
except NameError:
    print('gone')
#> 42
#> gone
