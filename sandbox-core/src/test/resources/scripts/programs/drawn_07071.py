# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7071.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    a, (b, *c) = ()
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
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
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described1()
show(lambda: Described1.make())
show(lambda: delattr(x, 'b'))
show(lambda: x.a)
show(lambda: Described1.b.__set__(x, 'u'))
show(lambda: x.plai)
show(lambda: hasattr(x, 'c'))
show(lambda: Described1.b.fget(x))
show(lambda: tuple('Hello World')[2:])
class Magic2:
    def __init__(self): self.log = []
    def __setitem__(self, key, value):
        self.log.append((key, value))
    def __getitem__(self, key):
        return [10, 20, 30][key]
    def __getattr__(self, name):
        raise AttributeError(name)
    def __lt__(self, other):
        return True
    def __reversed__(self):
        return 'reversed'
    def __str__(self):
        return 'str'
m = Magic2()
show(lambda: [5, 6, 7][m])
show(lambda: 1 in m)
show(lambda: f'{m:x}')
show(lambda: Magic2[int])
show(lambda: range(m))
show(lambda: bytes(m))
show(lambda: m[0:2])
class Sub3(list):
    extra = 1
    def __missing__(self, key): return key
    def __int__(self): return 9
    def __call__(self): return 'called'
x = Sub3([1, 2])
show(lambda: x & x)
show(lambda: x.extra)
show(lambda: [0, 1, 2, 3][x])
show(lambda: type(x * 1).__name__)
show(lambda: divmod(x, 2))
show(lambda: x[0:1])
show(lambda: x == [1, 2])
show(lambda: -x)
class Sub4(set):
    extra = 1
    def __index__(self): return 3
    def __call__(self): return 'called'
    def __bool__(self): return False
x = Sub4({1, 2})
show(lambda: x < x)
show(lambda: x.args)
show(lambda: type(x).__mro__[1])
show(lambda: x.extra)
show(lambda: isinstance(x, int))
show(lambda: x.upper())
show(lambda: len(x))
show(lambda: 2 ** x)
show(lambda: {k5: (10 // -2**63) for k5 in (1, 2)})
show(lambda: ('a', 1))
try:
    try:
        raise ExceptionGroup('outer', [ZeroDivisionError(-1), ExceptionGroup('inner', [IndexError('n')])])
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        raise
    except* IndexError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
def matcher6(value):
    match value:
        case [[x]]: return ('[[x]]', x)
        case 0: return ('0', )
        case str() as x: return ('str() as x', x)
        case [x]: return ('[x]', x)
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case _: return 'other'
show(lambda: matcher6(', '.join([str(v7) for v7 in (3, 1, 2)])))
show(lambda: matcher6(float('inf')))
show(lambda: matcher6(['a', 'b']))
def level8(n):
    raise
def level9(n):
    return level8(n) + 1
class Custom(Exception): pass
level9(5)
