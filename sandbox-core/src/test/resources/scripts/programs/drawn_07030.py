# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7030.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Context1:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use2():
    with Context1(1) as a, Context1(2):
        1 / 0
    return 'after'
show(lambda: use2())
show(lambda: [2**63, (0 ^ -2**63), ([0.5, 2]).count(dict(a=1, b=2))])
show(lambda: eval("'{0}{a}'"))
show(lambda: b'Hello World')
def outer3(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner4, peek5 = outer3(True)
show(lambda: [inner4(1), peek5(), inner4(-5)])
class Countdown6:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: [1].extend(Countdown6(3)))
show(lambda: tuple(map(str, Countdown6(0))))
show(lambda: [*Countdown6(2), *Countdown6(2)])
show(lambda: list(zip(Countdown6(4), Countdown6(4), strict=True)))
show(lambda: set(Countdown6(4)))
show(lambda: ([0.5, 2][4]).__lt__([2**63]))
try:
    a, b, *c, d = sorted('Hello World', key=str)
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
i7 = 0
try: i7 = min(int(1e16), 0)
except Exception as error: print('assignment', type(error).__name__, error)
print('i7', i7)
class Number8:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number8({self.value!r})'
    def __ior__(self, other):
        return NotImplemented
    def __matmul__(self, other):
        raise ValueError(other)
    def __rpow__(self, other):
        return Number8((self.value, other))
    def __rlshift__(self, other):
        return NotImplemented
    def __le__(self, other):
        return True
    def __gt__(self, other):
        return []
    def __hash__(self):
        return -1
    def __iter__(self):
        return self.value
    def __abs__(self):
        return iter([1, 2])
    def __bool__(self):
        return 1
try: x = Number8(3)
except Exception: x = Number8(0)
show(lambda: x | x)
show(lambda: 2.5 @ x)
show(lambda: x ** x)
show(lambda: 2.5 << x)
show(lambda: hex(x))
show(lambda: abs(x))
show(lambda: x == 1)
show(lambda: 1 < x < 3)
show(lambda: x())
show(lambda: x in [1])
show(lambda: -x)
class Sub9(list):
    extra = 1
    def __iter__(self): return iter([7, 8, 9])
    def __len__(self): return 7
    def __lt__(self, other): return True
x = Sub9([1, 2])
show(lambda: x + x)
show(lambda: type(x * 1).__name__)
show(lambda: dict(x))
show(lambda: f'{x:5}')
show(lambda: list(x))
show(lambda: round(x))
show(lambda: x.copy())
show(lambda: int(x))
def level10(n):
    raise
def level11(n):
    try:
        return level10(n)
    except Exception:
        return missing_name
class Custom(Exception): pass
level11(3)
