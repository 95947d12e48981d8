# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7056.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Sub1(Exception):
    extra = 1
    def __contains__(self, item): return True
    def __index__(self): return 3
    def __add__(self, other): return super().__add__(other)
x = Sub1('e')
show(lambda: x == 'e')
show(lambda: x != x)
show(lambda: type(x).__mro__[1])
show(lambda: repr([x]))
show(lambda: x())
show(lambda: x >= x)
show(lambda: float(x))
show(lambda: f'{x:5}')
show(lambda: ' x,y ,z ')
show(lambda: ([[1], [2]]).__len__(False))
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __rpow__(self, other):
        return NotImplemented
    def __mul__(self, other):
        return self
    def __sub__(self, other):
        raise ValueError(other)
    def __rfloordiv__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return NotImplemented
    def __le__(self, other):
        return self.value < other
    def __complex__(self):
        return 'text'
    def __str__(self):
        return True
    def __int__(self):
        return iter([1, 2])
    def __float__(self):
        return -1
try: x = Number2(-1)
except Exception: x = Number2(0)
show(lambda: x ** [1])
show(lambda: x * None)
show(lambda: x - [1])
show(lambda: x // 2.5)
show(lambda: f'{x:>10}')
show(lambda: x in [1])
show(lambda: {x: 1})
show(lambda: round(x))
show(lambda: x < 2)
show(lambda: sum([x]))
show(lambda: int(x))
try:
    a, b, *c, d = []
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: dict.fromkeys(Countdown3(4)))
show(lambda: next(iter(Countdown3(2)), 'none'))
show(lambda: 3 in Countdown3(2))
show(lambda: any(Countdown3(1)))
show(lambda: bytes(Countdown3(4)))
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
    def c(self): return 1 // 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: x.__slots__)
show(lambda: Described4.make())
show(lambda: x.plain(1, 2))
show(lambda: x.make(1))
show(lambda: x.d)
show(lambda: x.b)
show(lambda: Described4.b.__set__(x, 'u'))
show(lambda: (dict(zip(('a', 1)))).__getitem__(round(-2, 2)))
def flow5(n):
    out = []
    for i in range(n):
        try:
            raise IndexError('text')
        except ArithmeticError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * -2)
        except KeyError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(1 // (i - 1))
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow5(1))
show(lambda: ('q', ))
