# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1379.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
S1 = {1, 2, 3}
try: S1 ^= set()
except Exception as error: print(type(error).__name__, error)
try: S1 ^= {5}
except Exception as error: print(type(error).__name__, error)
print(S1)
show(lambda: eval('(10) ** 1'))
def matcher2(value):
    match value:
        case str(x): return ('str(x)', x)
        case dict(x): return ('dict(x)', x)
        case [x]: return ('[x]', x)
        case _: return 'other'
show(lambda: matcher2({object: False}))
show(lambda: matcher2(S1))
show(lambda: matcher2({(1, 2): 3}))
show(lambda: int('Hello World'[-1]))
show(lambda: '%d')
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown3(4), key=lambda v: -v))
show(lambda: bytearray(Countdown3(4)))
show(lambda: sum(Countdown3(3)))
show(lambda: any(Countdown3(1)))
show(lambda: all(Countdown3(1)))
def matcher4(value):
    match value:
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case [x]: return ('[x]', x)
        case _: return 'other'
show(lambda: matcher4(', '.join([v5 for v5 in range(True)])))
show(lambda: matcher4('%d'))
show(lambda: matcher4(', '.join([v6 for v6 in range(True)])))
show(lambda: [])
class Number7:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number7({self.value!r})'
    def __imod__(self, other):
        return self.value
    def __truediv__(self, other):
        return Number7((self.value, other))
    def __pow__(self, other):
        return self.value
    def __rlshift__(self, other):
        return self
    def __gt__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return True
    def __int__(self):
        return iter([1, 2])
    def __hash__(self):
        return 2.5
    def __neg__(self):
        return 2.5
    def __str__(self):
        return True
try: x = Number7(10)
except Exception: x = Number7(0)
show(lambda: x % 's')
show(lambda: x / x)
show(lambda: x ** 's')
show(lambda: x << None)
show(lambda: float(x))
show(lambda: bool(x))
show(lambda: hash(x) == hash(x))
show(lambda: reversed(x))
show(lambda: x in [1])
show(lambda: '%d' % x)
show(lambda: ~x)
show(lambda: (b'a').partition(bytes('%d')))
def flow8(n):
    out = []
    for i in range(n):
        try:
            raise AttributeError(i) from None
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow8(0))
class Magic9:
    def __init__(self): self.log = []
    def __trunc__(self):
        return 3
    def __next__(self):
        raise StopIteration
    def __reversed__(self):
        return 'reversed'
    def __bool__(self):
        return True
    def __iter__(self):
        yield 1
    def __enter__(self):
        return self
m = Magic9()
show(lambda: m.attr)
show(lambda: bool(m))
show(lambda: m < 1)
show(lambda: m[0:2])
show(lambda: next(m))
show(lambda: dir(m)[:2])
show(lambda: Magic9[int])
def level10(n):
    return n['x']
def level11(n):
    x = (level10(n),
             1)
    return x
def level12(n):
    return f'{level11(n)}'
class Custom(Exception): pass
level12(3)
