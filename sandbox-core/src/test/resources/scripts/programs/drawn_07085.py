# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7085.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((bytearray(b'xyz') + b'')).__getitem__(True))
show(lambda: eval("[str(v1) for v1 in 'a']"))
show(lambda: issubclass([1, 2, 3], int))
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __ifloordiv__(self, other):
        raise ValueError(other)
    def __pow__(self, other):
        return NotImplemented
    def __rmatmul__(self, other):
        return Number2((self.value, other))
    def __rsub__(self, other):
        return Number2((self.value, other))
    def __gt__(self, other):
        return self.value < other
    def __lt__(self, other):
        return self.value < other
    def __bool__(self):
        return iter([1, 2])
    def __pos__(self):
        return 'text'
    def __invert__(self):
        return 1
    def __reversed__(self):
        return self.value
try: x = Number2(2)
except Exception: x = Number2(0)
show(lambda: x // 2)
show(lambda: 2 ** x)
show(lambda: x @ 2)
show(lambda: None - x)
show(lambda: x < 2)
show(lambda: -x)
show(lambda: hex(x))
show(lambda: float(x))
show(lambda: x.nope)
show(lambda: reversed(x))
show(lambda: sum([x]))
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: sorted(Countdown3(1)))
show(lambda: bytes(Countdown3(0)))
show(lambda: all(Countdown3(2)))
show(lambda: [1].extend(Countdown3(2)))
show(lambda: list(zip(Countdown3(1), Countdown3(1), strict=True)))
class Sub4(dict):
    extra = 1
    def __eq__(self, other): return False
    def __hash__(self): return 1
    def __format__(self, spec): return spec
x = Sub4({'a': 1})
show(lambda: len(x))
show(lambda: x.__class__.__name__)
show(lambda: type(Sub4.__base__))
show(lambda: (x, 1) < (x, 2))
show(lambda: x[0])
show(lambda: 2 ** x)
show(lambda: [*x])
show(lambda: f'{x:5}')
f5 = 0.5
try: f5 = round((-128 * 1e10), -5)
except Exception as error: print('assignment', type(error).__name__, error)
print('f5', f5)
show(lambda: ((['a', 'b'] * -1)).__getitem__(3))
try:
    def function6(p0, p1, **more):
        return p0, p1, more,
except Exception as error: print(type(error).__name__, error)
else: print(function6.__defaults__, function6.__kwdefaults__)
show(lambda: function6(5, 2**100, *'12'))
show(lambda: function6())
show(lambda: function6(10))
show(lambda: (5 > False))
try:
    def function7(p0, p1):
        return p0, p1,
except Exception as error: print(type(error).__name__, error)
else: print(function7.__defaults__, function7.__kwdefaults__)
show(lambda: function7(-2**63, True, p1=6))
show(lambda: function7(-2**63))
show(lambda: function7(*'-3.5'))
def outer8(n):
    total = n
    def inner(k):
        nonlocal total
        total = k * 2
        return total
    return inner, lambda: total
inner9, peek10 = outer8(10)
show(lambda: [inner9(True), peek10(), inner9(True)])
f11 = 0.5
try: f11 = ((255 | True) - 10)
except Exception as error: print('assignment', type(error).__name__, error)
print('f11', f11)
try:
    [a, b, c] = list(zip([0.5, 2], [0.5, 2]))
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
