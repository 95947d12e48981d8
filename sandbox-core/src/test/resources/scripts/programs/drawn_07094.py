# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7094.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    *a, b = ((1, 2), 3)[:-1:]
    print(a, b)
except Exception as error: print(type(error).__name__, error)
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __rlshift__(self, other):
        return self.value
    def __rfloordiv__(self, other):
        return Number1((self.value, other))
    def __ior__(self, other):
        return self.value
    def __rxor__(self, other):
        return self
    def __lt__(self, other):
        return NotImplemented
    def __ge__(self, other):
        return True
    def __pos__(self):
        return 'text'
    def __bool__(self):
        return self.value
    def __neg__(self):
        return self.value
    def __len__(self):
        return self.value
try: x = Number1(10)
except Exception: x = Number1(0)
show(lambda: 's' << x)
show(lambda: 2 // x)
show(lambda: x | 's')
show(lambda: x ^ [1])
show(lambda: float(x))
show(lambda: x in [1])
show(lambda: sorted([x, x]))
show(lambda: x < 2)
show(lambda: max(x, x))
show(lambda: x.nope)
show(lambda: -x)
class Sub2(Exception):
    extra = 1
    def __int__(self): return 9
    def __lt__(self, other): return True
    def __len__(self): return 7
x = Sub2('e')
show(lambda: '%s|%r' % (x, x))
show(lambda: -x)
show(lambda: len(x))
show(lambda: x & x)
show(lambda: hash(x) == 1)
show(lambda: x + x)
show(lambda: x[0:1])
show(lambda: x | x)
y3 = b''
try: y3 = b'\x00\xff'
except Exception as error: print('assignment', type(error).__name__, error)
print('y3', y3 if y3 else '')
S4 = set()
try: S4 &= frozenset({1, 2})
except Exception as error: print(type(error).__name__, error)
try: S4 |= {1, 2, 3}
except Exception as error: print(type(error).__name__, error)
try: S4 -= {5}
except Exception as error: print(type(error).__name__, error)
print(S4)
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record5:
    a: int
    b: str = 'Hello World'
    c: list = field(default_factory=list)
show(lambda: Record5(1) < Record5(2))
show(lambda: Record5(a=1, z=2))
show(lambda: Record5(1) == Record5(1))
show(lambda: Record5.__match_args__)
s6 = ''
try: s6 = ', '.join([('%.3s' % (S4,)) for v7 in ()])
except Exception as error: print('assignment', type(error).__name__, error)
print('s6', s6)
class Described8:
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
x = Described8()
show(lambda: x.c)
show(lambda: setattr(x, 'b', -5))
show(lambda: x.mak())
show(lambda: x.plai)
show(lambda: x.a)
show(lambda: setattr(x, 'c', 5))
show(lambda: x.__slots__)
class Number9:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number9({self.value!r})'
    def __imod__(self, other):
        return Number9((self.value, other))
    def __rtruediv__(self, other):
        return self.value
    def __pow__(self, other):
        raise ValueError(other)
    def __rand__(self, other):
        return NotImplemented
    def __ge__(self, other):
        return []
    def __ne__(self, other):
        return True
    def __bool__(self):
        return True
    def __neg__(self):
        return 2.5
    def __invert__(self):
        return 2.5
    def __float__(self):
        return self.value
try: x = Number9(-5)
except Exception: x = Number9(0)
show(lambda: x % 2)
show(lambda: x / [1])
show(lambda: [1] ** x)
show(lambda: x & [1])
show(lambda: range(x))
show(lambda: max(x, x))
show(lambda: 1 < x < 3)
show(lambda: int(x))
show(lambda: divmod(x, 2))
show(lambda: '%d' % x)
show(lambda: complex(x))
class Number10:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number10({self.value!r})'
    def __mod__(self, other):
        return Number10((self.value, other))
    def __truediv__(self, other):
        raise ValueError(other)
    def __iadd__(self, other):
        return NotImplemented
    def __rlshift__(self, other):
        return NotImplemented
    def __gt__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return True
    def __reversed__(self):
        return True
    def __int__(self):
        return 1
    def __float__(self):
        return 2.5
    def __complex__(self):
        return -1
try: x = Number10(True)
except Exception: x = Number10(0)
show(lambda: None % x)
show(lambda: x / [1])
show(lambda: [1] + x)
show(lambda: 2.5 << x)
show(lambda: len(x))
show(lambda: {x: 1})
show(lambda: '%d' % x)
show(lambda: x[0])
show(lambda: x == 1)
show(lambda: hex(x))
show(lambda: -x)
