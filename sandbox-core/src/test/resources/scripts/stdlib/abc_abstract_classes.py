# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import abc
from abc import *
class A(ABC):
    @abstractmethod
    def f(self): "doc"
    @property
    @abstractmethod
    def p(self): return 1
    @classmethod
    @abstractmethod
    def c(cls): pass
    @staticmethod
    @abstractmethod
    def s(): pass
class One(ABC):
    @abstractmethod
    def only(self): pass
class B(A):
    def f(self): return 2
    p = 3
    c = 4
    s = 5
class R: pass
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is H:
            return any('zap' in k.__dict__ for k in C.__mro__) or NotImplemented
        return NotImplemented
class Z:
    def zap(self): pass
each('''
A()
One()
B().f()
sorted(A.__abstractmethods__)
A.f.__isabstractmethod__
A.__dict__['c'].__isabstractmethod__
A.__dict__['s'].__isabstractmethod__
A.__dict__['p'].__isabstractmethod__
B.__abstractmethods__
A.register(R)
issubclass(R, A), isinstance(R(), A)
A.register(5)
A.register(object)
A.register(A)
R in A.__mro__
issubclass(Z, H), isinstance(Z(), H), issubclass(R, H)
issubclass(3, A)
isinstance(3, A)
isinstance(True, A)
type(get_cache_token())
abc.update_abstractmethods(R)
ABC.__slots__
type(ABC)
ABCMeta('X', (), {'f': abstractmethod(lambda self: 0)})()
ABCMeta()
abstractmethod()
abc.abstractproperty(lambda s: 1).__isabstractmethod__
abc.abstractclassmethod(lambda s: 1).__isabstractmethod__
abc.abstractstaticmethod(lambda: 1).__isabstractmethod__
R.__abstractmethods__
repr(A), repr(ABCMeta)
A.__class__.__mro__
''', globals())
class C(ABC):
    @abstractmethod
    def a(self): pass
    @abstractmethod
    def b(self): pass
C.a = lambda self: 1
try: C()
except TypeError as e: print(e)
update_abstractmethods(C)
try: C()
except TypeError as e: print(e)
C.b = lambda self: 1
print(update_abstractmethods(C) is C, C().a())
class Cycle1(ABC): pass
class Cycle2(Cycle1): pass
try: Cycle2.register(Cycle1)
except RuntimeError as e: print(e)
t = get_cache_token()
@A.register
class Deco: pass
print(t == get_cache_token(), Deco, issubclass(Deco, A))
class P(ABC):
    @property
    def x(self): return 1
    @x.setter
    @abstractmethod
    def x(self, v): pass
try: P()
except TypeError as e: print(e)
class BadHook(ABC):
    @classmethod
    def __subclasshook__(cls, C): return 7
try: issubclass(int, BadHook)
except AssertionError as e: print('AE', e)
class Kw(ABC, metaclass=ABCMeta):
    def __init_subclass__(cls, *, tag=None): cls.tag = tag
class Kw2(Kw, tag='t'): pass
print(Kw2.tag)
class M2(ABCMeta):
    def __new__(m, name, bases, ns, **kw):
        c = super().__new__(m, name, bases, ns, **kw); c.made = True; return c
class UM(metaclass=M2):
    @abstractmethod
    def z(self): pass
print(UM.made, UM.__abstractmethods__)
class IC(ABCMeta):
    def __instancecheck__(cls, o): return super().__instancecheck__(o) or o == 3
class UIC(metaclass=IC): pass
print(isinstance(3, UIC), isinstance(4, UIC))
