# completes
class D:
    def __set__(self, o, v): del C.d
    def __get__(self, o, t): return 1
class C: d = D()
c = C()
c.d = 5
print(vars(c), hasattr(c, 'd'))
#> {} False
