# completes
class A: x = 1
class B: x = 2
class D:
    def __get__(self, o, t):
        C.__bases__ = (B,)
        return 'd'
class A2(A): y = D()
class C(A2): pass
c = C()
print(c.y, c.x)
#> d 2
