# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7007.
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
    def __ior__(self, other):
        return Number1((self.value, other))
    def __rlshift__(self, other):
        raise ValueError(other)
    def __rsub__(self, other):
        return Number1((self.value, other))
    def __rmod__(self, other):
        raise ValueError(other)
    def __ne__(self, other):
        return []
    def __le__(self, other):
        return self.value == other
    def __neg__(self):
        return 2.5
    def __hash__(self):
        return 2.5
    def __float__(self):
        return 'text'
    def __pos__(self):
        return True
try: x = Number1(10)
except Exception: x = Number1(0)
show(lambda: x | x)
show(lambda: 2.5 << x)
show(lambda: x - 2.5)
show(lambda: x % None)
show(lambda: x.nope)
show(lambda: hex(x))
show(lambda: -x)
show(lambda: hash(x) == hash(x))
show(lambda: float(x))
show(lambda: x in [1])
show(lambda: '%d' % x)
def flow2(n):
    out = []
    for i in range(n):
        try:
            out.append(i * 2)
        except RuntimeError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * 0)
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow2(2))
i3 = 0
try: i3 = 0
except Exception as error: print('assignment', type(error).__name__, error)
print('i3', i3)
show(lambda: '😀é')
class Number4:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number4({self.value!r})'
    def __rxor__(self, other):
        return NotImplemented
    def __ifloordiv__(self, other):
        raise ValueError(other)
    def __sub__(self, other):
        return Number4((self.value, other))
    def __rtruediv__(self, other):
        return self
    def __lt__(self, other):
        return True
    def __le__(self, other):
        return NotImplemented
    def __abs__(self):
        return self.value
    def __iter__(self):
        return 'text'
    def __len__(self):
        return True
    def __invert__(self):
        return iter([1, 2])
try: x = Number4(3)
except Exception: x = Number4(0)
show(lambda: x ^ x)
show(lambda: x // None)
show(lambda: x - None)
show(lambda: x / [1])
show(lambda: sum([x]))
show(lambda: float(x))
show(lambda: bool(x))
show(lambda: 1 < x < 3)
show(lambda: divmod(x, 2))
show(lambda: x < 2)
show(lambda: str(x))
S5 = {1, 2, 3}
try: S5 |= {1, 2, 3}
except Exception as error: print(type(error).__name__, error)
try: S5 &= {1, 2, 3}
except Exception as error: print(type(error).__name__, error)
print(S5)
show(lambda: (dict(enumerate('Hello World')), format('abc', '8.3f'), (5 if (float('inf') == float('inf')) else i3), ))
class Magic6:
    def __init__(self): self.log = []
    def __lt__(self, other):
        return True
    def __dir__(self):
        return ['b', 'a']
    def __length_hint__(self):
        return 5
    def __setitem__(self, key, value):
        self.log.append((key, value))
    def __bytes__(self):
        return 'x'
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
m = Magic6()
show(lambda: m < 1)
show(lambda: range(m))
show(lambda: next(m))
show(lambda: bytes(m))
show(lambda: hash(m) == 5)
show(lambda: dir(m)[:2])
show(lambda: f'{m:x}')
show(lambda: (([[1], [2]], b'Hello World', ['a', 'b'], )).__getitem__(2))
show(lambda: bytearray(b'xyz'))
from dataclasses import dataclass, field
@dataclass(order=True)
class Record7:
    a: int
    b: str = 'a'
    c: list = field(default_factory=list)
show(lambda: Record7(1, 'x', [2]))
show(lambda: Record7(1) == Record7(1))
show(lambda: Record7(a=1, z=2))
show(lambda: Record7())
def outer8(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner9, peek10 = outer8(3)
show(lambda: [inner9(1), peek10(), inner9(-5)])
show(lambda: float(2**63))
