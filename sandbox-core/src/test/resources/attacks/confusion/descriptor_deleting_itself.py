# completes
class D:
    def __get__(self, o, t):
        del C.d
        return 5
class C: d = D()
print(C().d, hasattr(C, 'd'))
#> 5 False
