# SPDX-License-Identifier: Apache-2.0
"""The cell of __class__: metaclasses are given it and must hand it on."""

import abc
import enum
import typing


def t(f):
    try: r = f()
    except BaseException as e: r = f'!{type(e).__name__}: {e}'
    print(f.__code__.co_firstlineno, repr(r)[:300])
class M(type):
    def __new__(m,n,b,ns):
        print(sorted(ns), [k for k in ns][-1])
        cell = ns.get('__classcell__')
        print(type(cell).__name__)
        r = super().__new__(m,n,b,ns)
        print('__classcell__' in r.__dict__, '__classcell__' in ns)
        return r
class A(metaclass=M):
    def f(self): return __class__
print(A().f())
class B(metaclass=M):
    def f(self): return 1
class Lost(type):
    def __new__(m,n,b,ns):
        ns.pop('__classcell__',None)
        return super().__new__(m,n,b,ns)
def lost():
    class Z(metaclass=Lost):
        def f(self): return super()
def fine():
    class Z(metaclass=Lost):
        def f(self): return 1
    return Z().f()
t(lost); t(fine)
class Wrong(type):
    def __new__(m,n,b,ns):
        ns['__classcell__']=1
        return super().__new__(m,n,b,ns)
def wrong():
    class Z(metaclass=Wrong): pass
t(wrong)
class Twice(type):
    def __new__(m,n,b,ns):
        r=super().__new__(m,n,b,ns)
        super().__new__(m,n,b,ns)
        return r
def twice():
    class Z(metaclass=Twice):
        def f(self): return __class__
t(twice)
class Other(type):
    def __new__(m,n,b,ns):
        super().__new__(m,n,b,ns)
        return 5
class Y(metaclass=Other):
    def f(self): return __class__
print(Y)
class Replaced(type):
    def __new__(m,n,b,ns):
        return super().__new__(m,n,b,dict(ns, x=1))
class R(metaclass=Replaced):
    def f(self): return super().__init__
print(R().f() is not None)
class D(dict): pass
class Prep(type):
    @classmethod
    def __prepare__(m,*a): return D()
class P(metaclass=Prep):
    def f(self): return __class__
print(P().f())

class E(enum.Enum):
    A=1
    def f(self): return __class__
print(E.A.f())
class F(abc.ABC):
    def f(self): return super().__hash__() is not None
print(F().f())
class N(typing.NamedTuple):
    a: int
    def f(self): return 1
print(N(1).f())
class TD(typing.TypedDict):
    a: int
class Pr(typing.Protocol):
    def f(self): return __class__
class Fl(enum.Flag):
    A=1
    def f(self): return super().__repr__()
print(Fl.A.f())
def fn():
    class X:
        def f(self): return __class__
        def g(self): return super()
        x = [lambda: __class__ for _ in range(1)]
    return X.f(1), X.x[0]()
t(fn)
class Q(metaclass=lambda n,b,ns: (n, b, sorted(ns))):
    def f(self): return super()
print(Q)
