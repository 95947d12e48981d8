# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7070.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ())
show(lambda: ({5}).__le__(set(range(1))))
def outer1(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner2, peek3 = outer1(2)
show(lambda: [inner2(3), peek3(), inner2(0)])
try:
    try:
        raise ExceptionGroup('outer', [AttributeError(True), ArithmeticError(-5)])
    except* ZeroDivisionError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
    except* ValueError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
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
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: Described4.b.__set__(x, 'u'))
show(lambda: hasattr(x, 'c'))
show(lambda: x.make(1))
show(lambda: x.c)
show(lambda: Described4.plain(7))
show(lambda: Described4.make())
show(lambda: setattr(x, 'z', 5))
class Countdown5:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown5(3), key=lambda v: -v))
show(lambda: {*Countdown5(4)})
show(lambda: list(filter(None, Countdown5(0))))
show(lambda: list(Countdown5(3)))
show(lambda: bytearray(Countdown5(4)))
class Magic6:
    def __init__(self): self.log = []
    def __bool__(self):
        return 1
    def __contains__(self, item):
        return item == 1
    def __format__(self, spec):
        return 5
    def __getitem__(self, key):
        raise IndexError(key)
    def __hash__(self):
        return 5
    def __enter__(self):
        return self
m = Magic6()
show(lambda: next(m))
show(lambda: list(m))
show(lambda: m < 1)
show(lambda: 1 in m)
show(lambda: bool(m))
show(lambda: dir(m)[:2])
show(lambda: bytes(m))
def generator7(n):
    got = None
    try:
        yield (yield n)
    except Exception as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g8 = generator7(2)
show(lambda: next(g8, 'end'))
show(lambda: next(g8, 'end'))
show(lambda: g8.throw(ValueError('t')))
show(lambda: g8.throw(TypeError('t')))
show(lambda: [*g8])
try: g8.close()
except Exception as error: print(error)
show(lambda: -128)
show(lambda: ', '.join([(v9, 1) for v9 in list((3, 1, 2))]))
try:
    def function10(*rest, k1=7, **more):
        return rest, k1, more,
except Exception as error: print(type(error).__name__, error)
else: print(function10.__defaults__, function10.__kwdefaults__)
show(lambda: function10(2**31, 10**9, 2**31))
show(lambda: function10(-1, 2, False, p1=6))
show(lambda: function10(2**31))
show(lambda: 10)
try:
    a, = {**{(1, 2): 3}}
    print(a)
except Exception as error: print(type(error).__name__, error)
