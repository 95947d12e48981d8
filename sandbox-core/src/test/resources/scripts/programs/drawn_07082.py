# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7082.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Magic1:
    def __init__(self): self.log = []
    def __bytes__(self):
        return 'x'
    def __missing__(self, key):
        return 'missing'
    def __delitem__(self, key):
        self.log.append(key)
    def __format__(self, spec):
        return f'<{spec}>'
    def __next__(self):
        raise StopIteration
    def __class_getitem__(cls, item):
        return item
m = Magic1()
show(lambda: f'{m:x}')
show(lambda: m < 1)
show(lambda: bytes(m))
show(lambda: m[1])
show(lambda: int(m))
show(lambda: m[0:2])
show(lambda: len(m))
show(lambda: ())
show(lambda: abs(7))
def outer2(n):
    total = n
    def inner(k):
        total = 1
        total = k * 2
        return total
    return inner, lambda: total
inner3, peek4 = outer2(10)
show(lambda: [inner3(3), peek4(), inner3(-1)])
show(lambda: isinstance({(1, 2): 3}, (int, str)))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __iadd__(self, other):
        return self.value
    def __imul__(self, other):
        return self.value
    def __rand__(self, other):
        return NotImplemented
    def __rlshift__(self, other):
        raise ValueError(other)
    def __lt__(self, other):
        return []
    def __ne__(self, other):
        return self.value == other
    def __abs__(self):
        return 'text'
    def __round__(self):
        return 'text'
    def __hash__(self):
        return True
    def __invert__(self):
        return None
try: x = Number5(0)
except Exception: x = Number5(0)
show(lambda: x + 's')
show(lambda: x * 's')
show(lambda: x & 2.5)
show(lambda: x << [1])
show(lambda: max(x, x))
show(lambda: hex(x))
show(lambda: [1, 2][x])
show(lambda: x in [1])
show(lambda: -x)
show(lambda: hash(x) == hash(x))
show(lambda: bool(x))
s6 = ''
try: s6 = f" = {[1, 2]!s}{1:{'<'}{6}} = {True!a}"
except Exception as error: print('assignment', type(error).__name__, error)
print('s6', s6)
show(lambda: ((min([v7 for v7 in range(2) for w8 in range(3)]))).__neg__())
def matcher9(value):
    match value:
        case {}: return ('{}', )
        case None: return ('None', )
        case str() as x: return ('str() as x', x)
        case _: return 'other'
show(lambda: matcher9(len('{0}{a}')))
show(lambda: matcher9(False))
show(lambda: matcher9({2**100: s6, -1: {}}))
show(lambda: {e10 % 5 for e10 in range(-2)})
try:
    def function11(p0, p1, p2, *, k0, **more):
        return p0, p1, p2, k0, more,
except Exception as error: print(type(error).__name__, error)
else: print(function11.__defaults__, function11.__kwdefaults__)
show(lambda: function11(3, p_0=1))
show(lambda: function11(0, p1=6))
show(lambda: function11(2**100, p_0=1, **{(1, 2): 3}))
