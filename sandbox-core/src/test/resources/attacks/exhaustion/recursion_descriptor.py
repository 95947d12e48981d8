# raises RecursionError
class D:
    def __get__(self, i, o): return o.d
class C:
    d = D()
C.d
