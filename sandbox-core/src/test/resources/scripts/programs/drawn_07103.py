# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7103.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def outer1(n):
    total = n
    def inner(k):
        total = 1
        total = k * 2
        return total
    return inner, lambda: total
inner2, peek3 = outer1(10)
show(lambda: [inner2(4), peek3(), inner2(-1)])
show(lambda: issubclass({(1, 2): 3}, (int, (str, 5))))
class Described4:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: Described4.plain(7))
show(lambda: Described4.b.fget(x))
show(lambda: x.a())
show(lambda: getattr(x, 'q', 'default'))
show(lambda: x.make(1))
show(lambda: setattr(x, 'c', 5))
show(lambda: x.b)
show(lambda: (5 if ((min([-128 for v5 in range(4)]) not in ('a', 1)) and (False > 0)) else True))
def outer6(n):
    total = n
    def inner(k):
        nonlocal total
        total = k * 2
        return total
    return inner, lambda: total
inner7, peek8 = outer6(255)
show(lambda: [inner7(4), peek8(), inner7(0)])
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record9:
    a: int
    b: str = '12'
    c: list = field(default_factory=list)
show(lambda: setattr(Record9(1), 'a', 2))
show(lambda: Record9(1))
show(lambda: Record9())
show(lambda: Record9(a=1, z=2))
show(lambda: ([1, 1]).remove((not 2**31)))
try:
    def function10(*, k0):
        return k0,
except Exception as error: print(type(error).__name__, error)
else: print(function10.__defaults__, function10.__kwdefaults__)
show(lambda: function10())
show(lambda: function10(zz=1))
show(lambda: function10(p1=6, **dict(k0=2)))
show(lambda: ((1,)).__len__())
try:
    a, *b = ({'k': [1]} | {(1, 2): 3})
    print(a, b)
except Exception as error: print(type(error).__name__, error)
show(lambda: ({1: 'x', 2: 'y'}).clear())
show(lambda: 1e-5)
