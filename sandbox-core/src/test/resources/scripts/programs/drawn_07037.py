# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7037.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval("ascii('abc')"))
try:
    def function1(p0=0, /, *rest):
        return p0, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(0, 2**100, 10, p_0=1))
show(lambda: function1(-1, 1, rest=3, **{1: 2}))
show(lambda: function1(255, 1))
show(lambda: ' x,y ,z ')
class Sub2(set):
    extra = 1
    def __int__(self): return 9
    def __repr__(self): return 'R' + super().__repr__()
    def __bool__(self): return False
x = Sub2({1, 2})
show(lambda: x & x)
show(lambda: x.extra)
show(lambda: str(x))
show(lambda: x.upper())
show(lambda: divmod(x, 2))
show(lambda: sum([x, 1]))
show(lambda: f'{x:5}')
show(lambda: x.__dict__)
class Number3:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number3({self.value!r})'
    def __ior__(self, other):
        return Number3((self.value, other))
    def __pow__(self, other):
        return Number3((self.value, other))
    def __rand__(self, other):
        return Number3((self.value, other))
    def __imul__(self, other):
        return self.value
    def __le__(self, other):
        return self.value == other
    def __ge__(self, other):
        return NotImplemented
    def __index__(self):
        return True
    def __invert__(self):
        return 1
    def __float__(self):
        return iter([1, 2])
    def __int__(self):
        return -1
try: x = Number3(1)
except Exception: x = Number3(0)
show(lambda: x | x)
show(lambda: 2.5 ** x)
show(lambda: 2 & x)
show(lambda: x * x)
show(lambda: divmod(x, 2))
show(lambda: x != x)
show(lambda: int(x))
show(lambda: 1 < x < 3)
show(lambda: [0] * x)
show(lambda: len(x))
show(lambda: x in [1])
class Magic4:
    def __init__(self): self.log = []
    def __length_hint__(self):
        return 5
    def __setitem__(self, key, value):
        self.log.append((key, value))
    def __contains__(self, item):
        return 'yes'
    def __enter__(self):
        return self
    def __reversed__(self):
        return 'reversed'
    def __bool__(self):
        return True
m = Magic4()
show(lambda: len(m))
show(lambda: m.attr)
show(lambda: hash(m) == 5)
show(lambda: dir(m)[:2])
show(lambda: Magic4[int])
show(lambda: bool(m))
show(lambda: 1 in m)
show(lambda: (3 if ((b'abc').upper() in ', '.join([' x,y ,z ' for v5 in () if v5])) else (True * int)))
show(lambda: {})
