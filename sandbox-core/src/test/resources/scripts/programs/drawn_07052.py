# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7052.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (((3, 1, 2) + ('a', 1))).count({-1, 7}))
show(lambda: b'abc')
show(lambda: ...)
show(lambda: isinstance(dict(a=1, b=2), ()))
class Context1:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self.tag
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use2():
    with Context1(1) as a, Context1(2):
        1 / 0
    return 'after'
show(lambda: use2())
show(lambda: frozenset({1, 2}))
show(lambda: isinstance(b'abc', int))
show(lambda: (((1,) + (3, 1, 2))).__getitem__(-5))
show(lambda: ())
def matcher3(value):
    match value:
        case bool(): return ('bool()', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case _: return 'other'
show(lambda: matcher3({2}))
show(lambda: matcher3(...))
show(lambda: matcher3((True | -2**63)))
def matcher4(value):
    match value:
        case {1: x}: return ('{1: x}', x)
        case None: return ('None', )
        case str() as x: return ('str() as x', x)
        case bool(): return ('bool()', )
        case {}: return ('{}', )
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case _: return 'other'
show(lambda: matcher4((2**31 - 2**63)))
show(lambda: matcher4((3 ^ 2**31)))
show(lambda: matcher4({}))
show(lambda: {7})
show(lambda: {(1,)[1:]: (False in 'a\tb\n')})
class Described5:
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
x = Described5()
show(lambda: Described5.make())
show(lambda: hasattr(x, 'c'))
show(lambda: x.__slots__)
show(lambda: delattr(x, 'b'))
show(lambda: x.plai)
show(lambda: x.a())
show(lambda: setattr(x, 'b', -5))
def level6(n):
    return 'a' + n
class Custom(Exception): pass
level6(10)
