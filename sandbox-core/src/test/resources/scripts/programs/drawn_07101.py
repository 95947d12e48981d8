# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7101.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: bytes(('%e' % {(1, 2): 3})))
S1 = set()
try: S1 = {5}
except Exception as error: print('assignment', type(error).__name__, error)
print('S1', S1)
show(lambda: True)
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record2:
    a: int
    b: str = 'abc'
    c: list = field(default_factory=list)
show(lambda: Record2(1, 2, 3, 4))
show(lambda: setattr(Record2(1), 'a', 2))
show(lambda: Record2(a=5).c)
show(lambda: Record2())
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: ''.join(map(str, Countdown3(4))))
show(lambda: [*Countdown3(3), *Countdown3(3)])
show(lambda: any(Countdown3(0)))
show(lambda: max(Countdown3(3), key=lambda v: -v))
show(lambda: list(reversed(list(Countdown3(2)))))
S4 = set()
try: S4 = frozenset({1, 2})
except Exception as error: print('assignment', type(error).__name__, error)
print('S4', S4)
class Context5:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use6():
    with Context5(1) as a, Context5(2) as b:
        raise ValueError(3)
    return 'after'
show(lambda: use6())
class Described7:
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
x = Described7()
show(lambda: x.__slots__)
show(lambda: type(Described7.__dict__['make']).__name__)
show(lambda: hasattr(x, 'c'))
show(lambda: x.c)
show(lambda: x.plain())
show(lambda: getattr(x, 'q', 'default'))
show(lambda: x.a)
show(lambda: 1)
def outer8(n):
    total = n
    def inner(k):
        nonlocal total
        total = k * 2
        return total
    return inner, lambda: total
inner9, peek10 = outer8(1)
show(lambda: [inner9(4), peek10(), inner9(1)])
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record11:
    a: int
    b: str = '%d'
    c: list = field(default_factory=list)
show(lambda: setattr(Record11(1), 'a', 2))
show(lambda: Record11(1) == Record11(1))
show(lambda: Record11(a=5).c)
show(lambda: Record11.__match_args__)
def matcher12(value):
    match value:
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case 1 | 2: return ('1 | 2', )
        case int() as x if x > 5: return ('int() as x if x > 5', x)
        case [int(x), str(y)]: return ('[int(x), str(y)]', x, y)
        case 0: return ('0', )
        case _: return 'other'
show(lambda: matcher12((['a', 'b'] + [3, 1, 2])))
show(lambda: matcher12(dict(list(((1, 2), 3)))))
show(lambda: matcher12(S1))
