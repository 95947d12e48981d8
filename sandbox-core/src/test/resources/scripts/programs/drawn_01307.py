# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1307.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Described1:
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
x = Described1()
show(lambda: setattr(x, 'z', 5))
show(lambda: setattr(x, 'c', 5))
show(lambda: delattr(x, 'b'))
show(lambda: Described1.b.fget(x))
show(lambda: x.b)
show(lambda: x.mak())
show(lambda: Described1.b.__set__(x, 'u'))
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __xor__(self, other):
        return NotImplemented
    def __rand__(self, other):
        return self
    def __rmod__(self, other):
        return NotImplemented
    def __rtruediv__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return True
    def __le__(self, other):
        return self.value == other
    def __str__(self):
        return 'text'
    def __invert__(self):
        return iter([1, 2])
    def __pos__(self):
        return None
    def __neg__(self):
        return -1
try: x = Number2(1)
except Exception: x = Number2(0)
show(lambda: x ^ 2)
show(lambda: x & 2.5)
show(lambda: x % 's')
show(lambda: 's' / x)
show(lambda: complex(x))
show(lambda: 1 < x < 3)
show(lambda: sum([x]))
show(lambda: hex(x))
show(lambda: x == 1)
show(lambda: float(x))
show(lambda: reversed(x))
S3 = set()
try: S3 = ({e4 % 5 for e4 in range(4)} | ({1, 2, 3} & {1, 2.5}))
except Exception as error: print('assignment', type(error).__name__, error)
print('S3', S3)
show(lambda: ((5)).__truediv__((False % 1)))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __ior__(self, other):
        return self.value
    def __add__(self, other):
        return NotImplemented
    def __iand__(self, other):
        return self.value
    def __rpow__(self, other):
        return self
    def __ne__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return NotImplemented
    def __hash__(self):
        return 'text'
    def __len__(self):
        return 'text'
    def __round__(self):
        return iter([1, 2])
    def __int__(self):
        return 2.5
try: x = Number5(-1)
except Exception: x = Number5(0)
show(lambda: None | x)
show(lambda: x + [1])
show(lambda: x & 2.5)
show(lambda: 2 ** x)
show(lambda: [0] * x)
show(lambda: 1 < x < 3)
show(lambda: '%d' % x)
show(lambda: divmod(x, 2))
show(lambda: x.nope)
show(lambda: int(x))
show(lambda: len(x))
show(lambda: isinstance('ÄÖß', 5))
class Magic6:
    def __init__(self): self.log = []
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __enter__(self):
        return self
    def __pow__(self, o, m=None):
        return (o, m)
    def __contains__(self, item):
        raise ValueError(item)
    def __getitem__(self, key):
        return key
    def __next__(self):
        return 1
m = Magic6()
show(lambda: [5, 6, 7][m])
show(lambda: hash(m) == 5)
show(lambda: dir(m)[:2])
show(lambda: 1 in m)
show(lambda: m[0:2])
show(lambda: bool(m))
show(lambda: int(m))
show(lambda: isinstance('12', list | str))
def generator7(n):
    got = None
    try:
        yield '-3.5'
        if n > 2: return n
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g8 = generator7(0)
show(lambda: g8.send(None))
show(lambda: next(g8, 'end'))
show(lambda: next(g8, 'end'))
show(lambda: next(g8, 'end'))
show(lambda: g8.send(None))
show(lambda: g8.close())
try: g8.close()
except Exception as error: print(error)
class Number9:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number9({self.value!r})'
    def __rmul__(self, other):
        return self.value
    def __sub__(self, other):
        return self.value
    def __ior__(self, other):
        return self
    def __truediv__(self, other):
        return self
    def __gt__(self, other):
        return []
    def __lt__(self, other):
        return []
    def __len__(self):
        return -1
    def __round__(self):
        return iter([1, 2])
    def __neg__(self):
        return 'text'
    def __pos__(self):
        return 1
try: x = Number9(0)
except Exception: x = Number9(0)
show(lambda: x * 's')
show(lambda: None - x)
show(lambda: 2.5 | x)
show(lambda: [1] / x)
show(lambda: x >= x)
show(lambda: {x: 1})
show(lambda: hex(x))
show(lambda: reversed(x))
show(lambda: complex(x))
show(lambda: round(x))
show(lambda: sum([x]))
