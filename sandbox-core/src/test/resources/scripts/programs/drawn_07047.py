# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7047.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((True, 1.5, )).count(1.5))
show(lambda: 255)
show(lambda: 'Hello World')
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __ifloordiv__(self, other):
        return self
    def __itruediv__(self, other):
        return self
    def __rmul__(self, other):
        return Number1((self.value, other))
    def __sub__(self, other):
        return self.value
    def __eq__(self, other):
        return NotImplemented
    def __le__(self, other):
        return NotImplemented
    def __iter__(self):
        return True
    def __round__(self):
        return 1
    def __abs__(self):
        return True
    def __index__(self):
        return 1
try: x = Number1(4)
except Exception: x = Number1(0)
show(lambda: [1] // x)
show(lambda: x / x)
show(lambda: x * None)
show(lambda: None - x)
show(lambda: range(x))
show(lambda: abs(x))
show(lambda: hash(x) == hash(x))
show(lambda: float(x))
show(lambda: x == 1)
show(lambda: '%d' % x)
show(lambda: bool(x))
show(lambda: frozenset({1, 2}))
def generator2(n):
    got = None
    try:
        if got: raise KeyError(got)
        yield '😀é'
    except ValueError as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g3 = generator2(True)
show(lambda: g3.send(-128))
show(lambda: g3.send(None))
show(lambda: g3.send(255))
show(lambda: next(g3))
show(lambda: g3.throw(ValueError('t')))
show(lambda: g3.close())
try: g3.close()
except Exception as error: print(error)
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
show(lambda: setattr(x, 'b', 5))
show(lambda: x.b)
show(lambda: hasattr(x, 'c'))
show(lambda: Described4.b.__set__(x, 'u'))
show(lambda: setattr(x, 'c', 5))
show(lambda: delattr(x, 'a'))
show(lambda: x.c)
show(lambda: ' x,y ,z ')
show(lambda: (('').strip() < '😀é'))
def level5(n):
    return [1, 2][n]
class Custom(Exception): pass
level5(5)
