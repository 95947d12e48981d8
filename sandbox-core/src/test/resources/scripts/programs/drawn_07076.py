# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7076.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Described1:
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
x = Described1()
show(lambda: Described1.plain(7))
show(lambda: x.plain(1, 2))
show(lambda: Described1.b.fget(x))
show(lambda: setattr(x, 'c', 5))
show(lambda: setattr(x, 'b', -5))
show(lambda: x.a)
show(lambda: x.plain())
show(lambda: ([-2**63]).reverse())
show(lambda: tuple([bytearray(b'xyz'), 'a\tb\n', 3]))
y2 = b''
try: y2 = b''
except Exception as error: print('assignment', type(error).__name__, error)
print('y2', y2 if y2 else '')
def generator3(n):
    got = None
    try:
        yield from range(n)
        yield (yield n)
        if n > 2: return n
    except Exception as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g4 = generator3(-5)
show(lambda: next(g4))
show(lambda: g4.send(2**100))
show(lambda: g4.send(-1))
show(lambda: next(g4, 'end'))
show(lambda: [*g4])
try: g4.close()
except Exception as error: print(error)
def matcher5(value):
    match value:
        case -1: return ('-1', )
        case None: return ('None', )
        case [x]: return ('[x]', x)
        case _: return 'other'
show(lambda: matcher5(set(range(-2))))
show(lambda: matcher5((True * 0)))
show(lambda: matcher5(([1, 2, 3] + [1, 2, 3])))
def outer6(n):
    total = n
    def inner(k):
        total = 1
        total -= n
        return total
    return inner, lambda: total
inner7, peek8 = outer6(5)
show(lambda: [inner7(3), peek8(), inner7(0)])
class Described9:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described9()
show(lambda: x.c)
show(lambda: x.a)
show(lambda: x.make(1))
show(lambda: type(Described9.__dict__['make']).__name__)
show(lambda: getattr(x, 5))
show(lambda: x.__dict__)
show(lambda: Described9.plain(7))
def matcher10(value):
    match value:
        case b'a': return ("b'a'", )
        case 'abc': return ("'abc'", )
        case _: return 'other'
show(lambda: matcher10(tuple('')))
show(lambda: matcher10(1e10))
show(lambda: matcher10(y2[1]))
try:
    [a, b, c] = []
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
