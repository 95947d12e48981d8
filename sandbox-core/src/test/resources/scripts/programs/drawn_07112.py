# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7112.
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
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described1()
show(lambda: x.plain())
show(lambda: x.a())
show(lambda: x.__slots__)
show(lambda: delattr(x, 'a'))
show(lambda: Described1.plain(7))
show(lambda: delattr(x, 'b'))
show(lambda: setattr(x, 'c', 5))
show(lambda: ((1e10, -2, 0.1, )).index({1, 7, 7}))
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record2:
    a: int
    b: str = '12'
    c: list = field(default_factory=list)
show(lambda: Record2(1, 'x', [2]))
show(lambda: vars(Record2(3)))
show(lambda: Record2(a=1, z=2))
show(lambda: Record2())
l3 = [1, 2, 3, 4]
try: l3 += [3, 1, 2]
except Exception as error: print(type(error).__name__, error)
print(l3)
d4 = {}
try: d4 |= {'k': [1]}
except Exception as error: print(type(error).__name__, error)
try: d4[0.1] = 2
except Exception as error: print(type(error).__name__, error)
print(d4)
show(lambda: (b'Hello World').endswith(b'Hello World'))
S5 = set()
try: S5 = {1, 2, 3}
except Exception as error: print('assignment', type(error).__name__, error)
print('S5', S5)
from dataclasses import dataclass, field
@dataclass(order=True)
class Record6:
    a: int
    b: str = ''
    c: list = field(default_factory=list)
show(lambda: Record6(a=1, z=2))
show(lambda: Record6(1, 'x', [2]))
show(lambda: Record6(1) == Record6(1))
show(lambda: vars(Record6(3)))
show(lambda: ((255 & False) % max([10**9 for v7 in [3, 1, 2]])))
def generator8(n):
    got = None
    try:
        if got: raise KeyError(got)
        for i in range(n): yield i
        yield ' x,y ,z '
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g9 = generator8(-1)
show(lambda: g9.send(None))
show(lambda: next(g9, 'end'))
show(lambda: next(g9))
show(lambda: [*g9])
try: g9.close()
except Exception as error: print(error)
show(lambda: ('abc'[-1:None]).isalpha())
try:
    (a, b), c = ()
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('outer', [KeyError(-1), LookupError(-2), StopIteration(1), ExceptionGroup('inner', [AttributeError('n')])])
    except* OSError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: (tuple(l3)).__len__())
show(lambda: [])
