# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7095.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: b'abc')
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record1:
    a: int
    b: str = 'a'
    c: list = field(default_factory=list)
show(lambda: Record1(1) < Record1(2))
show(lambda: vars(Record1(3)))
show(lambda: Record1(1, 'x', [2]))
show(lambda: Record1(1, 2, 3, 4))
show(lambda: (['a', 'b']).__getitem__(3))
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use3():
    with Context2(1) as a, Context2(2) as b:
        1 / 0
    return 'after'
show(lambda: use3())
class Magic4:
    def __init__(self): self.log = []
    def __length_hint__(self):
        return 5
    def __getitem__(self, key):
        return [10, 20, 30][key]
    def __getattr__(self, name):
        raise AttributeError(name)
    def __eq__(self, other):
        return True
    def __enter__(self):
        return self
    def __repr__(self):
        return 5
m = Magic4()
show(lambda: Magic4[int])
show(lambda: [m])
show(lambda: m[5])
show(lambda: setattr(m, 'q', 1))
show(lambda: next(m))
show(lambda: len(m))
show(lambda: hash(m) == 5)
show(lambda: m.__setitem__(1, 2))
show(lambda: format(m, '>5'))
def outer5(n):
    total = n
    def inner(k):
        nonlocal total
        total -= n
        return total
    return inner, lambda: total
inner6, peek7 = outer5(-2)
show(lambda: [inner6(3), peek7(), inner6(10)])
def matcher8(value):
    match value:
        case 0: return ('0', )
        case b'a': return ("b'a'", )
        case 1 | 2: return ('1 | 2', )
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case _: return 'other'
show(lambda: matcher8({1: 'x', 2: 'y'}))
show(lambda: matcher8([-2**63, 2, -128]))
show(lambda: matcher8('-3.5'[:]))
try:
    a, *b = ['a', 'b'][-2]
    print(a, b)
except Exception as error: print(type(error).__name__, error)
S9 = set()
try: S9 = set(range(-2))
except Exception as error: print('assignment', type(error).__name__, error)
print('S9', S9)
show(lambda: ' x,y ,z ')
class Number10:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number10({self.value!r})'
    def __matmul__(self, other):
        raise ValueError(other)
    def __and__(self, other):
        return self
    def __xor__(self, other):
        raise ValueError(other)
    def __pow__(self, other):
        return NotImplemented
    def __le__(self, other):
        return True
    def __ne__(self, other):
        return NotImplemented
    def __round__(self):
        return 'text'
    def __str__(self):
        return 'text'
    def __float__(self):
        return -1
    def __iter__(self):
        return 1
try: x = Number10(-2)
except Exception: x = Number10(0)
show(lambda: None @ x)
show(lambda: 's' & x)
show(lambda: 's' ^ x)
show(lambda: [1] ** x)
show(lambda: reversed(x))
show(lambda: max(x, x))
show(lambda: [1, 2][x])
show(lambda: str(x))
show(lambda: x in [1])
show(lambda: hex(x))
show(lambda: [0] * x)
try:
    def function11(p0=7, /, p1=2, p2=2**63, *rest):
        return p0, p1, p2, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function11.__defaults__, function11.__kwdefaults__)
show(lambda: function11(-2, *(1,), rest=3))
show(lambda: function11(2, True, *(1, 2), rest=3, **dict(p1=1)))
show(lambda: function11(*'ÄÖß'))
S12 = {1, 2, 3}
try: S12 -= {1, 2, 3}
except Exception as error: print(type(error).__name__, error)
try: S12 |= S9
except Exception as error: print(type(error).__name__, error)
print(S12)
try:
    try:
        raise ExceptionGroup('outer', [RuntimeError(0)])
    except* StopIteration as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: eval("b''"))
