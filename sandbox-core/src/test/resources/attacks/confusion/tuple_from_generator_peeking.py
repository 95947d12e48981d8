# completes
import gc
def g():
    for i in range(3): yield i
print(tuple(g()))
#> (0, 1, 2)
