# completes or raises TypeError
class A: __slots__ = ['x']
class B: pass
a = A()
a.__class__ = B
