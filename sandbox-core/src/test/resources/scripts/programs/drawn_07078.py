# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7078.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __rxor__(self, other):
        raise ValueError(other)
    def __or__(self, other):
        return self.value
    def __iadd__(self, other):
        return self
    def __ilshift__(self, other):
        raise ValueError(other)
    def __le__(self, other):
        return True
    def __eq__(self, other):
        return self.value == other
    def __index__(self):
        return True
    def __float__(self):
        return self.value
    def __round__(self):
        return 2.5
    def __neg__(self):
        return self.value
try: x = Number1(1)
except Exception: x = Number1(0)
show(lambda: 2 ^ x)
show(lambda: x | None)
show(lambda: 's' + x)
show(lambda: [1] << x)
show(lambda: sorted([x, x]))
show(lambda: x())
show(lambda: x[0])
show(lambda: max(x, x))
show(lambda: str(x))
show(lambda: not x)
show(lambda: ~x)
show(lambda: ('a\tb\n', ..., ))
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record2:
    a: int
    b: str = ' x,y ,z '
    c: list = field(default_factory=list)
show(lambda: Record2(1, 'x', [2]))
show(lambda: Record2.__match_args__)
show(lambda: Record2(1) == Record2(1))
show(lambda: Record2(1))
show(lambda: (' x,y ,z ').startswith(('%d').lower(), 2**63))
class Magic3:
    def __init__(self): self.log = []
    def __len__(self):
        return 3
    def __divmod__(self, o):
        return o
    def __dir__(self):
        return ['b', 'a']
    def __eq__(self, other):
        return NotImplemented
    def __setitem__(self, key, value):
        self.log.append((key, value))
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
m = Magic3()
show(lambda: next(m))
show(lambda: int(m))
show(lambda: Magic3[int])
show(lambda: range(m))
show(lambda: bool(m))
show(lambda: m[0:2])
show(lambda: 1 in m)
show(lambda: 10**9)
class Sub4(list):
    extra = 1
    def __int__(self): return 9
    def __format__(self, spec): return spec
    def __hash__(self): return 1
x = Sub4([1, 2])
show(lambda: bytes(x))
show(lambda: '%s|%r' % (x, x))
show(lambda: (x, 1) < (x, 2))
show(lambda: float(x))
show(lambda: x['zz'])
show(lambda: x | x)
show(lambda: list(x))
show(lambda: hash(x) == 1)
class Magic5:
    def __init__(self): self.log = []
    def __length_hint__(self):
        return 5
    def __reversed__(self):
        return 'reversed'
    def __bool__(self):
        return True
    def __getattr__(self, name):
        return name * 2
    def __class_getitem__(cls, item):
        return item
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
m = Magic5()
show(lambda: bytes(m))
show(lambda: next(m))
show(lambda: f'{m:x}')
show(lambda: int(m))
show(lambda: m[1])
show(lambda: list(m))
show(lambda: Magic5[int])
