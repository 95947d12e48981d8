# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7092.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (str('abc') >= '%d'))
class Countdown1:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: dict.fromkeys(Countdown1(0)))
show(lambda: any(Countdown1(0)))
show(lambda: bytes(Countdown1(3)))
show(lambda: [1].extend(Countdown1(4)))
show(lambda: next(Countdown1(3)))
from dataclasses import dataclass, field
@dataclass(kw_only=True)
class Record2:
    a: int
    b: str = 'a\tb\n'
    c: list = field(default_factory=list)
show(lambda: hash(Record2(1)) == hash(Record2(1)))
show(lambda: Record2(a=1, z=2))
show(lambda: Record2())
show(lambda: Record2(1) == Record2(1))
show(lambda: (((True % 7))).__lt__('q'))
f3 = 0.5
try: f3 = 1e16
except Exception as error: print('assignment', type(error).__name__, error)
print('f3', f3)
def flow4(n):
    out = []
    for i in range(n):
        try:
            out.append([1, 2][i])
        except RuntimeError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(1 // (i - 1))
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow4(0))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __floordiv__(self, other):
        return self
    def __radd__(self, other):
        raise ValueError(other)
    def __and__(self, other):
        return self.value
    def __rmul__(self, other):
        return self
    def __le__(self, other):
        return True
    def __ne__(self, other):
        return self.value < other
    def __len__(self):
        return 'text'
    def __float__(self):
        return -1
    def __str__(self):
        return self.value
    def __iter__(self):
        return 'text'
try: x = Number5(-5)
except Exception: x = Number5(0)
show(lambda: 2 // x)
show(lambda: x + [1])
show(lambda: x & None)
show(lambda: 's' * x)
show(lambda: float(x))
show(lambda: hex(x))
show(lambda: [0] * x)
show(lambda: x[0])
show(lambda: str(x))
show(lambda: x())
show(lambda: x.nope)
class Countdown6:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: min(Countdown6(2), default=9))
show(lambda: max(Countdown6(0)))
show(lambda: next(Countdown6(4)))
show(lambda: dict.fromkeys(Countdown6(4)))
show(lambda: max(Countdown6(0), key=lambda v: -v))
show(lambda: {'a': 1})
show(lambda: ({3, -2}).__sub__({e7 % 5 for e7 in range(2)}))
show(lambda: None)
y8 = b''
try: y8 = bytes(-1)
except Exception as error: print('assignment', type(error).__name__, error)
print('y8', y8 if y8 else '')
show(lambda: 2)
