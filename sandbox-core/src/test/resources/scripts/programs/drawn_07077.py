# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7077.
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
show(lambda: x.plain(1, 2))
show(lambda: x.make(1))
show(lambda: Described1.plain(7))
show(lambda: setattr(x, 'b', 5))
show(lambda: x.a())
show(lambda: x.plain())
show(lambda: x.a)
s2 = ''
try: s2 = int
except Exception as error: print('assignment', type(error).__name__, error)
print('s2', s2)
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record3:
    a: int
    b: str = 'a'
    c: list = field(default_factory=list)
show(lambda: Record3())
show(lambda: vars(Record3(3)))
show(lambda: Record3(1) < Record3(2))
show(lambda: Record3(1) == Record3(1))
class Context4:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use5():
    with Context4(1) as a, Context4(2):
        print(type(a).__name__)
    return 'after'
show(lambda: use5())
class Magic6:
    def __init__(self): self.log = []
    def __dir__(self):
        return ['b', 'a']
    def __eq__(self, other):
        return NotImplemented
    def __bytes__(self):
        return b'x'
    def __round__(self, n=None):
        return n
    def __getattr__(self, name):
        raise AttributeError(name)
    def __next__(self):
        raise StopIteration
m = Magic6()
show(lambda: m < 1)
show(lambda: m[0:2])
show(lambda: bool(m))
show(lambda: next(m))
show(lambda: Magic6[int])
show(lambda: [5, 6, 7][m])
show(lambda: range(m))
show(lambda: [0.5, 2])
def matcher7(value):
    match value:
        case []: return ('[]', )
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case -1: return ('-1', )
        case _: return 'other'
show(lambda: matcher7(str(True)))
show(lambda: matcher7(b'a'))
show(lambda: matcher7((2**63 ^ 1)))
try:
    *a, b = {(1, 2): 3}
    print(a, b)
except Exception as error: print(type(error).__name__, error)
def matcher8(value):
    match value:
        case {'a': x}: return ("{'a': x}", x)
        case 1 | 2: return ('1 | 2', )
        case bool(): return ('bool()', )
        case _: return 'other'
show(lambda: matcher8((not [])))
show(lambda: matcher8((b'abc').upper()))
show(lambda: matcher8(min(2**100, -1)))
