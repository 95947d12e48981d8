# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7024.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (sorted('-3.5', reverse=True)).__contains__((255 * 1e10)))
show(lambda: ((1, 2)).count([0.5, 2]))
def matcher1(value):
    match value:
        case True: return ('True', )
        case [x, y]: return ('[x, y]', x, y)
        case str() as x: return ('str() as x', x)
        case _: return 'other'
show(lambda: matcher1(2**31))
show(lambda: matcher1('ÄÖß'[-1:-1]))
show(lambda: matcher1(([3, 1, 2] <= [1, 'a', None])))
d2 = {}
try: d2 = (({(1, 2): 3} | dict(a=1, b=2)) | {'k': [1]})
except Exception as error: print('assignment', type(error).__name__, error)
print('d2', d2)
class Magic3:
    def __init__(self): self.log = []
    def __index__(self):
        return 2
    def __bool__(self):
        return False
    def __call__(self, *args, **kwargs):
        return self.log
    def __reversed__(self):
        return 'reversed'
    def __class_getitem__(cls, item):
        return item
    def __dir__(self):
        return ['b', 'a']
m = Magic3()
show(lambda: int(m))
show(lambda: next(m))
show(lambda: dir(m)[:2])
show(lambda: m < 1)
show(lambda: m[1])
show(lambda: range(m))
show(lambda: 1 in m)
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
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: x.a)
show(lambda: getattr(x, 'q', 'default'))
show(lambda: x.__slots__)
show(lambda: x.mak())
show(lambda: delattr(x, 'a'))
show(lambda: x.plain(1, 2))
show(lambda: setattr(x, 'b', -5))
try:
    def function5(p0=-2, /, p1=10**9, *rest, k1=7):
        return p0, p1, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function5.__defaults__, function5.__kwdefaults__)
show(lambda: function5(10**9, 0, 3, k1=2))
show(lambda: function5(-128, True, -1, *'{0}{a}'))
show(lambda: function5())
show(lambda: (set(range(-1))).remove((True) ** 1))
s6 = ''
try: s6 = 'a'
except Exception as error: print('assignment', type(error).__name__, error)
print('s6', s6)
show(lambda: (('a', 1)[2:2]).__len__())
show(lambda: (~(2**31) // -(-2)))
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record7:
    a: int
    b: str = '{0}{a}'
    c: list = field(default_factory=list)
show(lambda: hash(Record7(1)) == hash(Record7(1)))
show(lambda: Record7(1, 'x', [2]))
show(lambda: Record7(a=5).c)
show(lambda: Record7.__match_args__)
def outer8(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner9, peek10 = outer8(255)
show(lambda: [inner9(0), peek10(), inner9(4)])
show(lambda: (((), b'abc', [[1], [2]], )).__len__())
