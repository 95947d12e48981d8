# completes
class C:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v):
        type(self).x = v
c = C()
c.x = 5
print(c.x)
#> 5
