# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7102.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Sub1(float):
    extra = 1
    def __eq__(self, other): return False
    def __format__(self, spec): return spec
    def __contains__(self, item): return True
x = Sub1(2.5)
show(lambda: hash(x) == 1)
show(lambda: f'{x:5}')
show(lambda: (x, 1) < (x, 2))
show(lambda: repr([x]))
show(lambda: x == x)
show(lambda: divmod(x, 2))
show(lambda: '%s|%r' % (x, x))
show(lambda: [*x])
t2 = ()
try: t2 = ((1, 2), 3)
except Exception as error: print('assignment', type(error).__name__, error)
print('t2', t2)
try:
    for v in range(4):
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
show(lambda: (b'abc').upper())
try:
    def function3(p0, /):
        return p0,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3(-128, object, 10**9, zz=1))
show(lambda: function3(0, rest=3))
show(lambda: function3())
from dataclasses import dataclass, field
@dataclass(order=True)
class Record4:
    a: int
    b: str = '{0}{a}'
    c: list = field(default_factory=list)
show(lambda: Record4(1) < Record4(2))
show(lambda: Record4(1, 2, 3, 4))
show(lambda: Record4(a=1, z=2))
show(lambda: Record4(1) == Record4(1))
def outer5(n):
    total = n
    def inner(k):
        nonlocal total
        total -= n
        return total
    return inner, lambda: total
inner6, peek7 = outer5(10)
show(lambda: [inner6(0), peek7(), inner6(4)])
class Countdown8:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: list(reversed(list(Countdown8(4)))))
show(lambda: bytes(Countdown8(4)))
show(lambda: [*Countdown8(0), *Countdown8(0)])
show(lambda: min(Countdown8(2)))
show(lambda: max(Countdown8(3)))
class Countdown9:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: any(Countdown9(3)))
show(lambda: 3 in Countdown9(3))
show(lambda: min(Countdown9(4)))
show(lambda: dict.fromkeys(Countdown9(3)))
show(lambda: sorted(Countdown9(4)))
show(lambda: {1: 'x', 2: 'y'})
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
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described10()
show(lambda: getattr(x, 5))
show(lambda: setattr(x, 'c', 5))
show(lambda: x.__dict__)
show(lambda: hasattr(x, 'c'))
show(lambda: x.a)
show(lambda: x.plai)
show(lambda: Described10.b.__set__(x, 'u'))
