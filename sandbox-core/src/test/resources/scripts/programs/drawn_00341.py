# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 341.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (' x,y ,z ').__len__())
show(lambda: issubclass('%d', ()))
class Magic1:
    def __init__(self): self.log = []
    def __call__(self, *args, **kwargs):
        return args, kwargs
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __missing__(self, key):
        return 'missing'
    def __str__(self):
        return None
    def __len__(self):
        return 3
    def __pow__(self, o, m=None):
        return (o, m)
m = Magic1()
show(lambda: m[1])
show(lambda: dir(m)[:2])
show(lambda: bool(m))
show(lambda: Magic1[int])
show(lambda: range(m))
show(lambda: hash(m) == 5)
show(lambda: [5, 6, 7][m])
show(lambda: 'a\tb\n')
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __radd__(self, other):
        return Number2((self.value, other))
    def __ior__(self, other):
        return Number2((self.value, other))
    def __mod__(self, other):
        return self.value
    def __rtruediv__(self, other):
        return self.value
    def __ge__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return []
    def __invert__(self):
        return None
    def __abs__(self):
        return 2.5
    def __hash__(self):
        return 'text'
    def __int__(self):
        return iter([1, 2])
try: x = Number2(True)
except Exception: x = Number2(0)
show(lambda: x + 's')
show(lambda: x | x)
show(lambda: x % [1])
show(lambda: x / 's')
show(lambda: {x: 1})
show(lambda: x != x)
show(lambda: complex(x))
show(lambda: sorted([x, x]))
show(lambda: x in [1])
show(lambda: not x)
show(lambda: [0] * x)
show(lambda: '')
show(lambda: (((1, 2) + ((1, 2), 3))).__len__())
show(lambda: issubclass(b'', type))
def generator3(n):
    got = None
    try:
        yield from range(n)
        yield (yield n)
        if n > 2: return n
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g4 = generator3(10)
show(lambda: g4.send(None))
show(lambda: next(g4, 'end'))
show(lambda: g4.send(None))
show(lambda: g4.close())
try: g4.close()
except Exception as error: print(error)
l5 = [1, 2, 3, 4]
try: l5 *= 3
except Exception as error: print(type(error).__name__, error)
try: l5 *= 4
except Exception as error: print(type(error).__name__, error)
try: l5 += False
except Exception as error: print(type(error).__name__, error)
print(l5)
l6 = [1, 2, 3, 4]
try: l6 += ['a', 'b']
except Exception as error: print(type(error).__name__, error)
print(l6)
show(lambda: (((3, 1, 2) + ())).__lt__((('a', 1) + ((1, 2), 3))))
