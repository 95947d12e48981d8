# completes
import functools
class C:
    @functools.cached_property
    def x(self):
        del C.x
        return 5
c = C()
print(c.x, c.x)
#> 5 5
