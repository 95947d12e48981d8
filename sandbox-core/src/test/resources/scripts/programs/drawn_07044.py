# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7044.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((255)).conjugate())
class Countdown1:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: [1].extend(Countdown1(1)))
show(lambda: dict(zip(Countdown1(4), 'abc')))
show(lambda: 3 in Countdown1(3))
show(lambda: max(Countdown1(3), key=lambda v: -v))
show(lambda: {*Countdown1(1)})
show(lambda: set())
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
show(lambda: hasattr(x, 'c'))
show(lambda: setattr(x, 'b', -5))
show(lambda: x.make(1))
show(lambda: Described2.make())
show(lambda: getattr(x, 5))
show(lambda: x.plain())
show(lambda: getattr(x, 'q', 'default'))
try:
    def function3(*rest, k1=7):
        return rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3(1, -2, 5))
show(lambda: function3(255, 3))
show(lambda: function3(-2, *[3, 1, 2], k1=2))
show(lambda: (() not in []))
class Number4:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number4({self.value!r})'
    def __rmod__(self, other):
        raise ValueError(other)
    def __isub__(self, other):
        return self
    def __imatmul__(self, other):
        return self.value
    def __rlshift__(self, other):
        raise ValueError(other)
    def __le__(self, other):
        return []
    def __gt__(self, other):
        return NotImplemented
    def __index__(self):
        return iter([1, 2])
    def __hash__(self):
        return iter([1, 2])
    def __round__(self):
        return -1
    def __complex__(self):
        return -1
try: x = Number4(-2)
except Exception: x = Number4(0)
show(lambda: x % x)
show(lambda: x - x)
show(lambda: x @ x)
show(lambda: x << x)
show(lambda: complex(x))
show(lambda: x in [1])
show(lambda: float(x))
show(lambda: x >= x)
show(lambda: int(x))
show(lambda: [1, 2][x])
show(lambda: bool(x))
show(lambda: 0.0)
class Described5:
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
x = Described5()
show(lambda: x.d)
show(lambda: Described5.plain(7))
show(lambda: Described5.b.fget(x))
show(lambda: x.__dict__)
show(lambda: setattr(x, 'b', 5))
show(lambda: setattr(x, 'z', 5))
show(lambda: x.plai)
def outer6(n):
    total = n
    def inner(k):
        total = 1
        total = k * 2
        return total
    return inner, lambda: total
inner7, peek8 = outer6(255)
show(lambda: [inner7(3), peek8(), inner7(0)])
show(lambda: (b'Hello World'[:4:None]).isalpha())
def matcher9(value):
    match value:
        case str(x): return ('str(x)', x)
        case 0: return ('0', )
        case [int(x), str(y)]: return ('[int(x), str(y)]', x, y)
        case {}: return ('{}', )
        case bool(): return ('bool()', )
        case _: return 'other'
show(lambda: matcher9(bytes([1, 2])))
show(lambda: matcher9(abs(-128)))
show(lambda: matcher9(-1))
t10 = ()
try: t10 = ((0.1, ) + (() + (3, 1, 2)))
except Exception as error: print('assignment', type(error).__name__, error)
print('t10', t10)
