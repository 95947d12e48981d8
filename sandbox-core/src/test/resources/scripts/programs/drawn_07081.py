# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7081.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def matcher1(value):
    match value:
        case True: return ('True', )
        case b'a': return ("b'a'", )
        case str() as x: return ('str() as x', x)
        case None: return ('None', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case float() | complex(): return ('float() | complex()', )
        case _: return 'other'
show(lambda: matcher1(123456.789))
show(lambda: matcher1('ÄÖß'))
show(lambda: matcher1(10**9))
def generator2(n):
    got = None
    try:
        got = yield 7
        got = yield n
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g3 = generator2(10)
show(lambda: g3.send(-128))
show(lambda: g3.send(None))
show(lambda: next(g3))
show(lambda: [*g3])
try: g3.close()
except Exception as error: print(error)
show(lambda: ({k4: 10 for k4 in [1, 'a', None]}).get(b'abc'))
try:
    try:
        raise ExceptionGroup('outer', [IndexError(10), KeyError(-1)])
    except* IndexError as group:
        print(repr(group), group.exceptions)
        print(group.message)
    except* OSError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __truediv__(self, other):
        return self.value
    def __rxor__(self, other):
        return NotImplemented
    def __imul__(self, other):
        return Number5((self.value, other))
    def __or__(self, other):
        raise ValueError(other)
    def __ne__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return NotImplemented
    def __len__(self):
        return 1
    def __bool__(self):
        return 1
    def __float__(self):
        return True
    def __reversed__(self):
        return -1
try: x = Number5(1)
except Exception: x = Number5(0)
show(lambda: x / x)
show(lambda: 's' ^ x)
show(lambda: x * x)
show(lambda: x | 2.5)
show(lambda: 1 < x < 3)
show(lambda: complex(x))
show(lambda: sum([x]))
show(lambda: x != x)
show(lambda: [1, 2][x])
show(lambda: hex(x))
show(lambda: reversed(x))
show(lambda: ((1, 2) + tuple([3, 1, 2])))
try:
    for v in [1, 2, 3]:
        if v == 1: continue
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
t6 = ()
try: t6 = (1,)
except Exception as error: print('assignment', type(error).__name__, error)
print('t6', t6)
show(lambda: sorted(object, key=lambda v: -v))
show(lambda: (10 if ((t6 != tuple([1, 2, 3])) and (not (((1, 2), 3) > ((1, 2), 3)))) else -(10)))
S7 = set()
try: S7 = frozenset({1, 2})
except Exception as error: print('assignment', type(error).__name__, error)
print('S7', S7)
show(lambda: S7)
show(lambda: (([3, 1, 2] * 3) >= ([1, 2, 3] + [3, 1, 2])))
show(lambda: 5)
