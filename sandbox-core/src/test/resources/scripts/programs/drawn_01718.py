# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1718.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ([1, 2, 3][-2]).copy())
def outer1(n):
    total = n
    def inner(k):
        total = 1
        total -= n
        return total
    return inner, lambda: total
inner2, peek3 = outer1(2**31)
show(lambda: [inner2(2), peek3(), inner2(0)])
show(lambda: issubclass([1, 'a', None], object))
class Described4:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return 1 // 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: x.mak())
show(lambda: type(Described4.__dict__['make']).__name__)
show(lambda: x.plain())
show(lambda: x.d)
show(lambda: Described4.b.fget(x))
show(lambda: Described4.make())
show(lambda: setattr(x, 'b', -5))
try:
    try:
        raise ExceptionGroup('outer', [TypeError(1), RuntimeError(4), IndexError(-1), ExceptionGroup('inner', [IndexError('n')])])
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: (('a', 1) <= (3, 1, 2)))
show(lambda: format(max([str(v5) for v5 in 'ÄÖß']), 'd'))
show(lambda: list(reversed(tuple('a\tb\n'))))
show(lambda: (abs(-1) % (7 * True)))
show(lambda: format({k6: 10**9 for k6 in ((1, 2), 3)}, '%'))
class Sub7(list):
    extra = 1
    def __missing__(self, key): return key
    def __eq__(self, other): return False
    def __index__(self): return 3
x = Sub7([1, 2])
show(lambda: [0, 1, 2, 3][x])
show(lambda: x.extra)
show(lambda: x[0])
show(lambda: x != x)
show(lambda: x == x)
show(lambda: round(x))
show(lambda: max(x, x))
show(lambda: repr([x]))
show(lambda: ', '.join([', '.join(['12' for v9 in (3, 1, 2) for w10 in range(1)]) for v8 in range(-2) if v8]))
y11 = b''
try: y11 = b'abc'
except Exception as error: print('assignment', type(error).__name__, error)
print('y11', y11 if y11 else '')
class Number12:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number12({self.value!r})'
    def __ipow__(self, other):
        return self
    def __iadd__(self, other):
        raise ValueError(other)
    def __rsub__(self, other):
        return self
    def __rmod__(self, other):
        return self
    def __ge__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return []
    def __reversed__(self):
        return 1
    def __abs__(self):
        return iter([1, 2])
    def __float__(self):
        return 1
    def __round__(self):
        return 1
try: x = Number12(0)
except Exception: x = Number12(0)
show(lambda: [1] ** x)
show(lambda: x + 's')
show(lambda: 's' - x)
show(lambda: x % x)
show(lambda: complex(x))
show(lambda: [0] * x)
show(lambda: list(x))
show(lambda: [1, 2][x])
show(lambda: x.nope)
show(lambda: bool(x))
show(lambda: -x)
def level13(n):
    return [1, 2][n]
def level14(n):
    return [level13(n) for _ in range(2)]
def level15(n):
    return [level14(n) for _ in range(2)]
class Custom(Exception): pass
level15(10)
