# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7117.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: bytes([1, 2]))
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __imatmul__(self, other):
        return self.value
    def __ifloordiv__(self, other):
        raise ValueError(other)
    def __rsub__(self, other):
        return Number1((self.value, other))
    def __rpow__(self, other):
        return self.value
    def __ge__(self, other):
        return self.value == other
    def __gt__(self, other):
        return []
    def __bool__(self):
        return True
    def __hash__(self):
        return 1
    def __len__(self):
        return None
    def __complex__(self):
        return -1
try: x = Number1(2)
except Exception: x = Number1(0)
show(lambda: [1] @ x)
show(lambda: x // [1])
show(lambda: x - 2.5)
show(lambda: x ** 2.5)
show(lambda: reversed(x))
show(lambda: hex(x))
show(lambda: x >= x)
show(lambda: int(x))
show(lambda: range(x))
show(lambda: ~x)
show(lambda: [1, 2][x])
try:
    for v in range(4):
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use3():
    with Context2(1) as a, Context2(2):
        return 5
    return 'after'
show(lambda: use3())
try:
    (a, b), c = b''[2:1:0]
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
class Countdown4:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: list(reversed(list(Countdown4(2)))))
show(lambda: dict.fromkeys(Countdown4(3)))
show(lambda: min(Countdown4(2)))
show(lambda: list(Countdown4(0)))
show(lambda: bytearray(Countdown4(2)))
try:
    for v in range(4):
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
def outer5(n):
    total = n
    def inner(k):
        pass
        total -= n
        return total
    return inner, lambda: total
inner6, peek7 = outer5(2**31)
show(lambda: [inner6(-2), peek7(), inner6(4)])
show(lambda: f"a{None!a:>{5}}")
def level8(n):
    return max([])
class Custom(Exception): pass
level8(10)
