# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1029.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval('(0.1 * 10)'))
try:
    try:
        raise ExceptionGroup('outer', [StopIteration(10), RuntimeError(-5), ArithmeticError(1)])
    except* ValueError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: 0)
show(lambda: (bytearray(b'xyz')).title())
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __isub__(self, other):
        return self
    def __ifloordiv__(self, other):
        return NotImplemented
    def __mod__(self, other):
        return Number1((self.value, other))
    def __rmatmul__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return self.value < other
    def __index__(self):
        return 2.5
    def __neg__(self):
        return 'text'
    def __abs__(self):
        return True
    def __iter__(self):
        return -1
try: x = Number1(0)
except Exception: x = Number1(0)
show(lambda: 2.5 - x)
show(lambda: x // 's')
show(lambda: 2.5 % x)
show(lambda: x @ 2.5)
show(lambda: max(x, x))
show(lambda: x())
show(lambda: list(x))
show(lambda: '%d' % x)
show(lambda: round(x))
show(lambda: x < 2)
show(lambda: [1, 2][x])
try:
    def function2(p0, /, *rest, k1=7, **more):
        return p0, rest, k1, more,
except Exception as error: print(type(error).__name__, error)
else: print(function2.__defaults__, function2.__kwdefaults__)
show(lambda: function2(5, -2**63, 2**63))
show(lambda: function2(2, 3, zz=1))
show(lambda: function2(3, 10, **dict(k0=2)))
s3 = ''
try: s3 = ('{0}{a}').isalpha()
except Exception as error: print('assignment', type(error).__name__, error)
print('s3', s3)
from dataclasses import dataclass, field
@dataclass(kw_only=True)
class Record4:
    a: int
    b: str = 'a'
    c: list = field(default_factory=list)
show(lambda: Record4.__match_args__)
show(lambda: vars(Record4(3)))
show(lambda: Record4(1) == Record4(1))
show(lambda: Record4(1, 2, 3, 4))
show(lambda: ((2.675 < (2**31 + 255)) and (not [1, 2, 3])))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __lshift__(self, other):
        raise ValueError(other)
    def __rmul__(self, other):
        raise ValueError(other)
    def __mod__(self, other):
        return self.value
    def __iadd__(self, other):
        raise ValueError(other)
    def __gt__(self, other):
        return []
    def __lt__(self, other):
        return True
    def __index__(self):
        return 'text'
    def __int__(self):
        return iter([1, 2])
    def __complex__(self):
        return iter([1, 2])
    def __abs__(self):
        return 'text'
try: x = Number5(True)
except Exception: x = Number5(0)
show(lambda: 's' << x)
show(lambda: x * None)
show(lambda: x % x)
show(lambda: x + None)
show(lambda: divmod(x, 2))
show(lambda: hash(x) == hash(x))
show(lambda: sorted([x, x]))
show(lambda: bool(x))
show(lambda: x in [1])
show(lambda: range(x))
show(lambda: x.nope)
show(lambda: eval("[str(v6) for v6 in ['a', 'b'] if v6]"))
show(lambda: (([1, 'a', None] + [[1], [2]]) * 2))
