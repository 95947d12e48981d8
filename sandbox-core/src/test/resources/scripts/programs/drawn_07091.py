# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7091.
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
    try:
        raise ExceptionGroup('outer', [ValueError(1), ArithmeticError(10), ExceptionGroup('inner', [IndexError('n')])])
    except* RuntimeError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __xor__(self, other):
        return NotImplemented
    def __rsub__(self, other):
        raise ValueError(other)
    def __rpow__(self, other):
        return self.value
    def __rtruediv__(self, other):
        raise ValueError(other)
    def __le__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return []
    def __str__(self):
        return self.value
    def __len__(self):
        return iter([1, 2])
    def __invert__(self):
        return True
    def __float__(self):
        return iter([1, 2])
try: x = Number1(-5)
except Exception: x = Number1(0)
show(lambda: 2.5 ^ x)
show(lambda: None - x)
show(lambda: 2.5 ** x)
show(lambda: x / [1])
show(lambda: x != x)
show(lambda: {x: 1})
show(lambda: hash(x) == hash(x))
show(lambda: x >= x)
show(lambda: x[0])
show(lambda: str(x))
show(lambda: x())
show(lambda: ((7)).__lt__(0))
class Described2:
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
x = Described2()
show(lambda: x.plain())
show(lambda: setattr(x, 'z', 5))
show(lambda: delattr(x, 'b'))
show(lambda: x.a)
show(lambda: setattr(x, 'b', -5))
show(lambda: x.c)
show(lambda: x.make(1))
show(lambda: (sorted(((1, 2), 3))).extend(({} | ())))
show(lambda: ('-3.5').removeprefix(('Hello World').islower()))
class Described3:
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
x = Described3()
show(lambda: getattr(x, 'q', 'default'))
show(lambda: x.mak())
show(lambda: x.a())
show(lambda: hasattr(x, 'c'))
show(lambda: x.plain())
show(lambda: x.c)
show(lambda: setattr(x, 'b', 5))
def matcher4(value):
    match value:
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case dict(x): return ('dict(x)', x)
        case bool(): return ('bool()', )
        case [1, *_]: return ('[1, *_]', )
        case {'a': x}: return ("{'a': x}", x)
        case str() as x: return ('str() as x', x)
        case _: return 'other'
show(lambda: matcher4(b''))
show(lambda: matcher4(('{0}{a}', 2.675, True, )))
show(lambda: matcher4(()[2::1]))
def level5(n):
    return next(iter([]))
def level6(n):
    x = (level5(n),
             1)
    return x
def level7(n):
    return f'{level6(n)}'
class Custom(Exception): pass
level7(5)
