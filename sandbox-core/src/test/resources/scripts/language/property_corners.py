# SPDX-License-Identifier: Apache-2.0
class A:
    @property
    def p(self):
        "doc p"
        return 1
    @p.setter
    def p(self, v): print('set', v)
    @p.deleter
    def p(self): print('del')
    @property
    def ro(self): return 1
    wo = property(None, lambda s, v: None)
a = A(); a.p = 3; del a.p
for code in ['a.ro = 1', 'del a.ro', 'a.wo', 'del a.wo', 'A.p.fget = 1', 'property(1, 2, 3, 4, 5)', 'A.p()', 'A.p.__set__(a)']:
    try: exec(code)
    except Exception as e: print(code, type(e).__name__, e)
print(A.p.__doc__, A.p.fget.__name__, A.p.fset is not None, A.p.__isabstractmethod__, property().fget, A.p.__name__, A.wo.__doc__)
class SP(property):
    "sub doc"
    def __get__(self, i, o=None): return ('sp', super().__get__(i, o) if i is not None else None)
class B:
    @SP
    def x(self):
        "xdoc"
        return 5
print(B().x, B.x, B.__dict__['x'].__doc__)
p = property(lambda s: 1, doc='given')
print(p.__doc__, p.getter(lambda s: 2).__doc__, p.__class__)
class C:
    def _g(self): return self._v
    def _s(self, v): self._v = v
    v = property(_g, _s, doc='d')
c = C(); c.v = 3; print(c.v)
try: property.__get__(p)
except TypeError as e: print(e)
class M:
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(x): return x
    cp = classmethod(lambda c: c)
print(M.cm(), M().cm(), M.sm(1), M.__dict__['cm'].__func__.__name__, M.__dict__['cm'].__wrapped__.__name__, M.__dict__['sm'].__get__(None, M)(3))
print(M.__dict__['sm'](4), M.__dict__['sm'].__name__, repr(M.cm)[:25])
try: M.__dict__['cm']()
except TypeError as e: print(e)
sm = staticmethod(5); print(sm.__func__)
try: sm()
except TypeError as e: print(e)
