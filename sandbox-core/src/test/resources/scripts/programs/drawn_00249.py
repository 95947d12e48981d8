# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 249.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    def function1(p0, p1, p2=(), **more):
        return p0, p1, p2, more,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(3, -1, p0=5))
show(lambda: function1(False, -2))
show(lambda: function1())
class Countdown2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown2(1), key=lambda v: -v))
show(lambda: bytes(Countdown2(3)))
show(lambda: list(Countdown2(0)))
show(lambda: sum(Countdown2(0)))
show(lambda: max(Countdown2(3)))
try:
    try:
        raise ExceptionGroup('outer', [IndexError(-2), AttributeError(0)])
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Number3:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number3({self.value!r})'
    def __rmatmul__(self, other):
        raise ValueError(other)
    def __floordiv__(self, other):
        return self
    def __rlshift__(self, other):
        return Number3((self.value, other))
    def __rtruediv__(self, other):
        return Number3((self.value, other))
    def __le__(self, other):
        return self.value == other
    def __lt__(self, other):
        return True
    def __round__(self):
        return iter([1, 2])
    def __float__(self):
        return iter([1, 2])
    def __index__(self):
        return -1
    def __len__(self):
        return 'text'
try: x = Number3(10)
except Exception: x = Number3(0)
show(lambda: [1] @ x)
show(lambda: 2 // x)
show(lambda: x << None)
show(lambda: x / 2.5)
show(lambda: len(x))
show(lambda: not x)
show(lambda: x.nope)
show(lambda: f'{x:>10}')
show(lambda: x >= x)
show(lambda: complex(x))
show(lambda: x())
class Countdown4:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: sum(Countdown4(1)))
show(lambda: list(zip(Countdown4(0), Countdown4(0), strict=True)))
show(lambda: dict(zip(Countdown4(2), 'abc')))
show(lambda: dict.fromkeys(Countdown4(4)))
show(lambda: 3 in Countdown4(1))
t5 = ()
try: t5 = (3, 1, 2)[:None][:]
except Exception as error: print('assignment', type(error).__name__, error)
print('t5', t5)
show(lambda: list(map(lambda p, q: p, [2, False, 255], [2, False, 255])))
def flow6(n):
    out = []
    for i in range(n):
        try:
            out.append(i * -5)
        except StopIteration as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * 4)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow6(0))
show(lambda: bytes([1, 2]))
def flow7(n):
    out = []
    for i in range(n):
        try:
            if i == 0: continue
        except StopIteration as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            if i == 1: break
        except OSError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * 1)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow7(3))
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record8:
    a: int
    b: str = '-3.5'
    c: list = field(default_factory=list)
show(lambda: Record8())
show(lambda: Record8(a=5).c)
show(lambda: Record8.__match_args__)
show(lambda: hash(Record8(1)) == hash(Record8(1)))
show(lambda: format([v9 for v9 in [1, 2, 3] if v9], 'n'))
