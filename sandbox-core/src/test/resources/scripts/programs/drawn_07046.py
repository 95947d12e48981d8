# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7046.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((-2 * -128) - ...))
show(lambda: ', '.join([('{0}{a}').splitlines(True) for v1 in ([0.5, 2] + [1, 'a', None])]))
def generator2(n):
    got = None
    try:
        if got: raise KeyError(got)
        yield from range(n)
        got = yield 2
    except Exception as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g3 = generator2(4)
show(lambda: next(g3, 'end'))
show(lambda: g3.throw(ValueError('t')))
show(lambda: next(g3))
show(lambda: g3.send(None))
show(lambda: [*g3])
try: g3.close()
except Exception as error: print(error)
def generator4(n):
    got = None
    try:
        got = yield n
        for i in range(n): yield i
        yield (yield n)
    except Exception as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g5 = generator4(True)
show(lambda: g5.throw(ValueError('t')))
show(lambda: next(g5))
show(lambda: g5.send(True))
show(lambda: next(g5, 'end'))
show(lambda: next(g5, 'end'))
show(lambda: [*g5])
try: g5.close()
except Exception as error: print(error)
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record6:
    a: int
    b: str = '{0}{a}'
    c: list = field(default_factory=list)
show(lambda: Record6(1, 'x', [2]))
show(lambda: Record6(1, 2, 3, 4))
show(lambda: Record6())
show(lambda: Record6.__match_args__)
try:
    *a, b = {}
    print(a, b)
except Exception as error: print(type(error).__name__, error)
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record7:
    a: int
    b: str = 'Hello World'
    c: list = field(default_factory=list)
show(lambda: Record7(a=5).c)
show(lambda: Record7(1, 'x', [2]))
show(lambda: Record7())
show(lambda: setattr(Record7(1), 'a', 2))
try:
    try:
        raise ExceptionGroup('outer', [ArithmeticError(-2), ExceptionGroup('inner', [LookupError('n')])])
    except* LookupError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Number8:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number8({self.value!r})'
    def __sub__(self, other):
        return NotImplemented
    def __ipow__(self, other):
        raise ValueError(other)
    def __rxor__(self, other):
        return NotImplemented
    def __lshift__(self, other):
        raise ValueError(other)
    def __ge__(self, other):
        return self.value < other
    def __le__(self, other):
        return []
    def __complex__(self):
        return iter([1, 2])
    def __index__(self):
        return 'text'
    def __float__(self):
        return self.value
    def __iter__(self):
        return iter([1, 2])
try: x = Number8(10)
except Exception: x = Number8(0)
show(lambda: [1] - x)
show(lambda: [1] ** x)
show(lambda: x ^ 2)
show(lambda: 2 << x)
show(lambda: abs(x))
show(lambda: x >= x)
show(lambda: hex(x))
show(lambda: complex(x))
show(lambda: len(x))
show(lambda: max(x, x))
show(lambda: [0] * x)
class Described9:
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
x = Described9()
show(lambda: Described9.b.fget(x))
show(lambda: getattr(x, 5))
show(lambda: x.plain(1, 2))
show(lambda: x.a())
show(lambda: x.__slots__)
show(lambda: getattr(x, 'q', 'default'))
show(lambda: setattr(x, 'c', 5))
show(lambda: ('a', 1))
class Described10:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described10()
show(lambda: x.plai)
show(lambda: x.make(1))
show(lambda: Described10.b.fget(x))
show(lambda: setattr(x, 'z', 5))
show(lambda: delattr(x, 'a'))
show(lambda: setattr(x, 'b', 5))
show(lambda: x.plain())
