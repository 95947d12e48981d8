# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7116.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Magic1:
    def __init__(self): self.log = []
    def __next__(self):
        return 1
    def __str__(self):
        return 'str'
    def __missing__(self, key):
        return 'missing'
    def __repr__(self):
        return 5
    def __setitem__(self, key, value):
        self.log.append((key, value))
    def __dir__(self):
        return ['b', 'a']
m = Magic1()
show(lambda: divmod(m, 1))
show(lambda: m in [m])
show(lambda: bool(m))
show(lambda: setattr(m, 'q', 1))
show(lambda: m(1, a=2))
show(lambda: m[0:2])
show(lambda: sorted([m, m]))
show(lambda: f'{m!s}')
show(lambda: '%s %r' % (m, m))
S2 = set()
try: S2 = set(range(-5))
except Exception as error: print('assignment', type(error).__name__, error)
print('S2', S2)
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record3:
    a: int
    b: str = ' x,y ,z '
    c: list = field(default_factory=list)
show(lambda: Record3(1, 'x', [2]))
show(lambda: Record3(1) == Record3(1))
show(lambda: Record3.__match_args__)
show(lambda: Record3(a=5).c)
class Magic4:
    def __init__(self): self.log = []
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __trunc__(self):
        return 3
    def __divmod__(self, o):
        return o
    def __setitem__(self, key, value):
        self.log.append((key, value))
    def __hash__(self):
        return 'x'
    def __delitem__(self, key):
        self.log.append(key)
m = Magic4()
show(lambda: m[1])
show(lambda: m < 1)
show(lambda: int(m))
show(lambda: Magic4[int])
show(lambda: range(m))
show(lambda: [5, 6, 7][m])
show(lambda: len(m))
show(lambda: isinstance(False, list | str))
show(lambda: ((bytearray(b'xyz')).zfill(-1) + bytes([0.5, 2])))
def generator5(n):
    got = None
    try:
        if n > 2: return n
        for i in range(n): yield i
        if got: raise KeyError(got)
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g6 = generator5(4)
show(lambda: g6.send(None))
show(lambda: g6.send(3))
show(lambda: list(g6))
try: g6.close()
except Exception as error: print(error)
show(lambda: eval("(((10**9 > -1) or ([0.5, 2] not in [[1], [2]])) or ((2 not in {'k': [1]}) and ('ÄÖß' in [])))"))
show(lambda: ', '.join([', '.join(['ÄÖß' for v8 in [1, 'a', None] if v8]) for v7 in str(1)]))
try:
    def function9(p0=1, /, p1=5, *rest, k1=7):
        return p0, p1, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function9.__defaults__, function9.__kwdefaults__)
show(lambda: function9(k0=1))
show(lambda: function9(2**63, 2, 10))
show(lambda: function9())
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record10:
    a: int
    b: str = 'a\tb\n'
    c: list = field(default_factory=list)
show(lambda: Record10(1, 'x', [2]))
show(lambda: Record10(a=1, z=2))
show(lambda: Record10())
show(lambda: Record10(1))
