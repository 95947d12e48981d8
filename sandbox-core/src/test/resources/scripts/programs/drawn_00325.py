# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 325.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (1e16 > (3 / True)))
class Sub1(dict):
    extra = 1
    def __call__(self): return 'called'
    def __add__(self, other): return 'added'
    def __iter__(self): return iter([7, 8, 9])
x = Sub1({'a': 1})
show(lambda: x[0])
show(lambda: type(Sub1.__base__))
show(lambda: -x)
show(lambda: ''.join(x))
show(lambda: tuple(x))
show(lambda: x + x)
show(lambda: float(x))
show(lambda: x.copy())
i2 = 0
try: i2 = ('').endswith(('Hello World').replace('-3.5', '12', 2))
except Exception as error: print('assignment', type(error).__name__, error)
print('i2', i2)
show(lambda: True)
class Magic3:
    def __init__(self): self.log = []
    def __setitem__(self, key, value):
        raise TypeError('no')
    def __enter__(self):
        return self
    def __format__(self, spec):
        return f'<{spec}>'
    def __delitem__(self, key):
        raise KeyError(key)
    def __divmod__(self, o):
        return o
    def __bool__(self):
        return True
m = Magic3()
show(lambda: m[0:2])
show(lambda: hash(m) == 5)
show(lambda: Magic3[int])
show(lambda: m < 1)
show(lambda: bool(m))
show(lambda: next(m))
show(lambda: bytes(m))
show(lambda: (b'a'[2]).title())
show(lambda: ([[1], [2]]).sort())
class Number4:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number4({self.value!r})'
    def __rtruediv__(self, other):
        return NotImplemented
    def __ior__(self, other):
        return NotImplemented
    def __lshift__(self, other):
        return Number4((self.value, other))
    def __rfloordiv__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return []
    def __gt__(self, other):
        return NotImplemented
    def __pos__(self):
        return 'text'
    def __bool__(self):
        return 1
    def __float__(self):
        return 'text'
    def __int__(self):
        return iter([1, 2])
try: x = Number4(1)
except Exception: x = Number4(0)
show(lambda: x / x)
show(lambda: None | x)
show(lambda: x << [1])
show(lambda: [1] // x)
show(lambda: list(x))
show(lambda: str(x))
show(lambda: x[0])
show(lambda: round(x))
show(lambda: abs(x))
show(lambda: float(x))
show(lambda: hash(x) == hash(x))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __iadd__(self, other):
        return self
    def __rmod__(self, other):
        return Number5((self.value, other))
    def __rmul__(self, other):
        return Number5((self.value, other))
    def __ror__(self, other):
        return self
    def __lt__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return NotImplemented
    def __float__(self):
        return self.value
    def __len__(self):
        return self.value
    def __invert__(self):
        return 'text'
    def __int__(self):
        return None
try: x = Number5(2)
except Exception: x = Number5(0)
show(lambda: x + None)
show(lambda: None % x)
show(lambda: 's' * x)
show(lambda: 2.5 | x)
show(lambda: ~x)
show(lambda: round(x))
show(lambda: reversed(x))
show(lambda: hash(x) == hash(x))
show(lambda: x.nope)
show(lambda: '%d' % x)
show(lambda: complex(x))
show(lambda: min(i2, -2))
