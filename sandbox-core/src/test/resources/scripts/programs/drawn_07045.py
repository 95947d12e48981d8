# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7045.
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
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described1()
show(lambda: setattr(x, 'z', 5))
show(lambda: x.d)
show(lambda: x.plain(1, 2))
show(lambda: setattr(x, 'b', -5))
show(lambda: x.c)
show(lambda: getattr(x, 5))
show(lambda: delattr(x, 'b'))
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record2:
    a: int
    b: str = ' x,y ,z '
    c: list = field(default_factory=list)
show(lambda: Record2())
show(lambda: Record2(1))
show(lambda: Record2.__match_args__)
show(lambda: Record2(1, 2, 3, 4))
show(lambda: {k3: 2**63 for k3 in (3, 1, 2)})
from dataclasses import dataclass, field
@dataclass(order=True)
class Record4:
    a: int
    b: str = ' x,y ,z '
    c: list = field(default_factory=list)
show(lambda: Record4(1) == Record4(1))
show(lambda: Record4(1, 'x', [2]))
show(lambda: Record4(a=5).c)
show(lambda: hash(Record4(1)) == hash(Record4(1)))
show(lambda: eval('[255, 2, 2**63]'))
show(lambda: ((10**9)).to_bytes(True))
try:
    a, (b, *c) = {}
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
d5 = {}
try: d5 = {'a': 1}
except Exception as error: print('assignment', type(error).__name__, error)
print('d5', d5)
s6 = ''
try: s6 = ('a\tb\n'[0:]).removeprefix(('-3.5' * 10))
except Exception as error: print('assignment', type(error).__name__, error)
print('s6', s6)
