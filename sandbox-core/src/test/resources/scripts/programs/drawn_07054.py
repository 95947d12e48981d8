# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7054.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: {-1, 7, 2})
try:
    def function1(*rest, k1=7):
        return rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(2))
show(lambda: function1(255, 2**63, *'a', k1=2))
show(lambda: function1(2**100, 2**31, rest=3))
try:
    for v in dict(a=1, b=2):
        print('v', v)
except Exception as error: print(type(error).__name__, error)
try:
    for v in {'k': [1]}:
        print('v', v)
except Exception as error: print(type(error).__name__, error)
class Described2:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return 1 // 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described2()
show(lambda: x.plai)
show(lambda: Described2.b.fget(x))
show(lambda: x.a)
show(lambda: x.b)
show(lambda: delattr(x, 'a'))
show(lambda: x.make(1))
show(lambda: delattr(x, 'b'))
show(lambda: (bytes(range(3))).__getitem__(-5))
show(lambda: (set(range(True))).update((5,)))
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record3:
    a: int
    b: str = 'ÄÖß'
    c: list = field(default_factory=list)
show(lambda: Record3(1))
show(lambda: Record3(1, 'x', [2]))
show(lambda: Record3(a=5).c)
show(lambda: Record3(1) == Record3(1))
try:
    def function4(p0, /, *, k0):
        return p0, k0,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4(-2, 10, -128, k1=2))
show(lambda: function4(7, 1, p1=6))
show(lambda: function4(rest=3))
show(lambda: ({e5 % 5 for e5 in range(4)} & set()))
class Sub6(list):
    extra = 1
    def __str__(self): return 'S'
    def __bool__(self): return False
    def __format__(self, spec): return spec
x = Sub6([1, 2])
show(lambda: repr([x]))
show(lambda: max(x, x))
show(lambda: bool(x))
show(lambda: type(x).__mro__[1])
show(lambda: x >= x)
show(lambda: x == x)
show(lambda: x())
show(lambda: dict(x))
try:
    try:
        raise ExceptionGroup('outer', [StopIteration(-2), ExceptionGroup('inner', [KeyError('n')])])
    except* KeyError as group:
        print(repr(group), group.exceptions)
        print(group.message)
    except* IndexError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: eval('{1, 2, 3}'))
