# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 58.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
l1 = []
try: l1 = [3, 1, 2]
except Exception as error: print('assignment', type(error).__name__, error)
print('l1', l1)
class Magic2:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        raise AttributeError(name)
    def __eq__(self, other):
        return NotImplemented
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __enter__(self):
        return self
    def __index__(self):
        return 1.5
    def __missing__(self, key):
        return 'missing'
m = Magic2()
show(lambda: bytes(m))
show(lambda: 1 in m)
show(lambda: [5, 6, 7][m])
show(lambda: m < 1)
show(lambda: m.attr)
show(lambda: hash(m) == 5)
show(lambda: range(m))
def outer3(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner4, peek5 = outer3(-1)
show(lambda: [inner4(-1), peek5(), inner4(0)])
show(lambda: (set()).difference(l1))
class Sub6(Exception):
    extra = 1
    def __index__(self): return 3
    def __int__(self): return 9
    def __iter__(self): return iter([7, 8, 9])
x = Sub6('e')
show(lambda: int(x))
show(lambda: sorted([x, x]))
show(lambda: x())
show(lambda: dict(x))
show(lambda: x.extra)
show(lambda: x == 'e')
show(lambda: type(x).__mro__[1])
show(lambda: 2 ** x)
show(lambda: float(2**100))
show(lambda: frozenset({1, 2}))
def matcher7(value):
    match value:
        case 'abc': return ("'abc'", )
        case 1 | 2: return ('1 | 2', )
        case str() as x: return ('str() as x', x)
        case int() as x if x > 5: return ('int() as x if x > 5', x)
        case _: return 'other'
show(lambda: matcher7(5))
show(lambda: matcher7((2**100 in [[1], [2]])))
show(lambda: matcher7(''))
show(lambda: ('{0}{a}').istitle())
def outer8(n):
    total = n
    def inner(k):
        nonlocal total
        total -= n
        return total
    return inner, lambda: total
inner9, peek10 = outer8(2**31)
show(lambda: [inner9(10), peek10(), inner9(4)])
show(lambda: ['%d' for v11 in [3, 1, 2] for w12 in range(-5)])
