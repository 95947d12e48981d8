# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7053.
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
    def c(self): return 1 // 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described1()
show(lambda: x.make(1))
show(lambda: Described1.b.fget(x))
show(lambda: type(Described1.__dict__['make']).__name__)
show(lambda: getattr(x, 5))
show(lambda: Described1.b.__set__(x, 'u'))
show(lambda: delattr(x, 'b'))
show(lambda: x.plain())
show(lambda: dict(a=1, b=2))
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use3():
    with Context2(1) as a, Context2(2):
        pass
    return 'after'
show(lambda: use3())
show(lambda: {1: 'x', 2: 'y'})
s4 = ''
try: s4 = 'ÄÖß'
except Exception as error: print('assignment', type(error).__name__, error)
print('s4', s4)
show(lambda: ())
show(lambda: (((-1 | 2**31))).__add__((5 + 2)))
try:
    for v in ():
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __floordiv__(self, other):
        return Number5((self.value, other))
    def __itruediv__(self, other):
        return self.value
    def __rpow__(self, other):
        raise ValueError(other)
    def __lshift__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return []
    def __gt__(self, other):
        return self.value == other
    def __float__(self):
        return True
    def __len__(self):
        return 2.5
    def __int__(self):
        return self.value
    def __neg__(self):
        return 'text'
try: x = Number5(4)
except Exception: x = Number5(0)
show(lambda: 's' // x)
show(lambda: 2 / x)
show(lambda: x ** None)
show(lambda: x << x)
show(lambda: x != x)
show(lambda: sorted([x, x]))
show(lambda: -x)
show(lambda: x < 2)
show(lambda: x())
show(lambda: f'{x:>10}')
show(lambda: range(x))
show(lambda: ([0.5, 2]).pop())
show(lambda: {-2})
class Countdown6:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: all(Countdown6(0)))
show(lambda: 3 in Countdown6(2))
show(lambda: sorted(Countdown6(1)))
show(lambda: [*Countdown6(1), *Countdown6(1)])
show(lambda: list(zip(Countdown6(3), Countdown6(3), strict=True)))
