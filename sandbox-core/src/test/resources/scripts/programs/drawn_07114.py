# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7114.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Sub1(list):
    extra = 1
    def __len__(self): return 7
    def __bool__(self): return False
    def __repr__(self): return 'R' + super().__repr__()
x = Sub1([1, 2])
show(lambda: x.copy())
show(lambda: bool(x))
show(lambda: x | x)
show(lambda: {**x})
show(lambda: 1 in x)
show(lambda: type(x).__mro__[1])
show(lambda: float(x))
show(lambda: x[0])
show(lambda: tuple([])[-1:None:])
y2 = b''
try: y2 = b'abc'
except Exception as error: print('assignment', type(error).__name__, error)
print('y2', y2 if y2 else '')
class Context3:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use4():
    with Context3(1) as a, Context3(2) as b:
        pass
    return 'after'
show(lambda: use4())
show(lambda: tuple(' x,y ,z ')[-5])
from dataclasses import dataclass, field
@dataclass(order=True)
class Record5:
    a: int
    b: str = 'ÄÖß'
    c: list = field(default_factory=list)
show(lambda: Record5())
show(lambda: Record5(1, 2, 3, 4))
show(lambda: Record5(1) == Record5(1))
show(lambda: setattr(Record5(1), 'a', 2))
class Number6:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number6({self.value!r})'
    def __and__(self, other):
        return NotImplemented
    def __ifloordiv__(self, other):
        return self
    def __rmod__(self, other):
        return Number6((self.value, other))
    def __rpow__(self, other):
        return self.value
    def __le__(self, other):
        return self.value < other
    def __lt__(self, other):
        return NotImplemented
    def __len__(self):
        return 2.5
    def __complex__(self):
        return -1
    def __int__(self):
        return iter([1, 2])
    def __float__(self):
        return iter([1, 2])
try: x = Number6(3)
except Exception: x = Number6(0)
show(lambda: x & [1])
show(lambda: x // x)
show(lambda: x % 's')
show(lambda: x ** 2.5)
show(lambda: len(x))
show(lambda: [1, 2][x])
show(lambda: bool(x))
show(lambda: round(x))
show(lambda: not x)
show(lambda: float(x))
show(lambda: hash(x) == hash(x))
show(lambda: (['Hello World', 'a']).__contains__({1: 'x', 2: 'y'}))
def outer7(n):
    total = n
    def inner(k):
        total = 1
        total -= n
        return total
    return inner, lambda: total
inner8, peek9 = outer7(7)
show(lambda: [inner8(4), peek9(), inner8(-5)])
show(lambda: (''[1:] <= ('' * -2)))
show(lambda: isinstance('abc', int))
