# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7043.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((' x,y ,z ' * 0) + '%d'))
show(lambda: (dict(list([1, 2, 3]))).get((b'a').find(b'Hello World', 10**9), 1))
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
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described1()
show(lambda: x.c)
show(lambda: x.mak())
show(lambda: x.__dict__)
show(lambda: Described1.b.__set__(x, 'u'))
show(lambda: x.make(1))
show(lambda: delattr(x, 'b'))
show(lambda: x.b)
show(lambda: ([[1], [2]]).__eq__([0.5, 2]))
class Sub2(dict):
    extra = 1
    def __getitem__(self, key): return ('item', key)
    def __index__(self): return 3
    def __add__(self, other): return super().__add__(other)
x = Sub2({'a': 1})
show(lambda: str(x))
show(lambda: type(x * 1).__name__)
show(lambda: x['zz'])
show(lambda: isinstance(x, int))
show(lambda: tuple(x))
show(lambda: 1 in x)
show(lambda: [*x])
show(lambda: x * 2)
show(lambda: [[1], [2]])
show(lambda: set(range(3)))
def outer3(n):
    total = n
    def inner(k):
        pass
        total -= n
        return total
    return inner, lambda: total
inner4, peek5 = outer3(1)
show(lambda: [inner4(-5), peek5(), inner4(1)])
class Sub6(dict):
    extra = 1
    def __hash__(self): return 1
    def __len__(self): return 7
    def __getitem__(self, key): return ('item', key)
x = Sub6({'a': 1})
show(lambda: repr([x]))
show(lambda: round(x))
show(lambda: [*x])
show(lambda: x != x)
show(lambda: x.extra)
show(lambda: x.__dict__)
show(lambda: type(x).__mro__[1])
show(lambda: bool(x))
