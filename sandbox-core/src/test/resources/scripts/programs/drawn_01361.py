# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1361.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __mod__(self, other):
        return self
    def __rand__(self, other):
        return self
    def __rfloordiv__(self, other):
        return self.value
    def __pow__(self, other):
        return self.value
    def __ge__(self, other):
        return []
    def __lt__(self, other):
        return []
    def __iter__(self):
        return True
    def __reversed__(self):
        return True
    def __str__(self):
        return -1
    def __float__(self):
        return True
try: x = Number1(2)
except Exception: x = Number1(0)
show(lambda: x % [1])
show(lambda: 2.5 & x)
show(lambda: x // [1])
show(lambda: x ** x)
show(lambda: abs(x))
show(lambda: not x)
show(lambda: x == 1)
show(lambda: list(x))
show(lambda: x != x)
show(lambda: f'{x:>10}')
show(lambda: complex(x))
try:
    def function2(p0, *rest, k1=7):
        return p0, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function2.__defaults__, function2.__kwdefaults__)
show(lambda: function2(1, -1, p0=5, **{(1, 2): 3}))
show(lambda: function2(3, 3, **dict(k0=2)))
show(lambda: function2(10, p_0=1, **dict(p1=1)))
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record3:
    a: int
    b: str = '-3.5'
    c: list = field(default_factory=list)
show(lambda: hash(Record3(1)) == hash(Record3(1)))
show(lambda: Record3(a=5).c)
show(lambda: Record3())
show(lambda: Record3(1) < Record3(2))
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
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: type(Described4.__dict__['make']).__name__)
show(lambda: setattr(x, 'z', 5))
show(lambda: delattr(x, 'a'))
show(lambda: setattr(x, 'b', 5))
show(lambda: delattr(x, 'b'))
show(lambda: x.c)
show(lambda: x.d)
show(lambda: {})
show(lambda: '-3.5')
t5 = ()
try: t5 = ((1, 2), 3)
except Exception as error: print('assignment', type(error).__name__, error)
print('t5', t5)
show(lambda: (t5).__getitem__(3))
show(lambda: ((-1 >> 4) - ~(-2)))
