# SPDX-License-Identifier: Apache-2.0
class Meta(type):
    def __new__(m, n, b, d, **k):
        print('new', n, k); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print('init', k); super().__init__(n, b, d)
    def __call__(c, *a, **k): print('call', a, k); return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, n, b, **k): print('prep', n, k); return {'z': 1}
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __len__(c): return 7
    def __iter__(c): return iter('abc')
    def __getitem__(c, k): return ('gi', k)
    def __contains__(c, x): return x == 1
    def __getattr__(c, n): return 'attr ' + n
    def __dir__(c): return ['q']
    def __repr__(c): return f'<M {c.__name__}>'
    def __or__(c, o): return 'or'
class A(metaclass=Meta, k=1):
    def __init__(self, x=0): self.x = x
print(A, isinstance(5, A), isinstance(A(3), A), issubclass(int, A), len(A), list(A), A[1], 1 in A, A.foo, dir(A), A | int, A.z)
print(type(A), Meta.__mro__, type.__call__(A, 4).x)
print(Meta('X', (), {}))
class P:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print('is', cls.__name__, tag)
class Q(P, tag='t'): pass
try:
    class R(P, foo=1): pass
except TypeError as e: print(e)
class D:
    def __set_name__(self, o, n): print('sn', o.__name__, n)
    def __get__(self, i, o=None): return (i is None, o.__name__)
    def __set__(self, i, v): print('set', v)
    def __delete__(self, i): print('del')
class E:
    d = D()
print(E.d, E().d); e = E(); e.d = 4; del e.d; e.__dict__['d'] = 9; print(e.d)
class ND:
    def __get__(self, i, o=None): return 'nd'
class F: n = ND()
f = F(); print(f.n); f.n = 3; print(f.n, vars(f))
try:
    class G:
        class Bad:
            def __set_name__(self, o, n): raise ValueError('sn')
        x = Bad()
except Exception as e: print(type(e), e, e.__notes__)
