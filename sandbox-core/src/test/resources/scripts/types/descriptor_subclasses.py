# SPDX-License-Identifier: Apache-2.0
# Subclasses of property, classmethod and staticmethod with an __init__ of their own.
class IP(property):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None, classval=None):
        self.classval = classval
        property.__init__(self, fget=fget, fset=fset, fdel=fdel, doc=doc)
    def __get__(self, obj, type=None):
        if obj is None: return self.classval
        return property.__get__(self, obj, type)
class A:
    @property
    def y(self): "doc y"; return 1
    def g(self): return 7
    x = IP(g, classval=5)
print(A.x, A().x, A.y.__doc__, IP(A.g, doc='d').__doc__)
class B(property): pass
b = B(A.g); print(b.fget is A.g, b.__doc__, b.setter(A.g).fset is A.g, type(b.setter(A.g)) is B)
class C(property):
    def __new__(cls, *a, **k):
        self = super().__new__(cls, *a, **k); return self
c = C(A.g, None); print(c.fget is A.g)
p = property.__new__(property); print(p.fget, p.__doc__)
p.__init__(A.g); print(p.fget is A.g)
try: property(1,2,3,4,5)
except TypeError as e: print(e)
try: property(classval=3)
except TypeError as e: print(e)
class D(classmethod):
    def __init__(self, f, extra=None): super().__init__(f); self.extra = extra
class S(staticmethod):
    def __init__(self, f, extra=None): super().__init__(f); self.extra = extra
class Q:
    m = D(lambda cls: cls.__name__, extra=3)
    n = S(lambda: 9, extra=4)
print(Q.m(), Q.__dict__['m'].extra, Q.n(), Q.__dict__['n'].extra)
