# completes
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
class M(A):
    def f(self):
        C.__bases__ = (B,)
        return super().f()
class C(M): pass
c = C()
try: print(c.f())
except TypeError: print('TypeError')
#> TypeError
