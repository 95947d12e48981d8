# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1726.
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
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case str() as x: return ('str() as x', x)
        case b'a': return ("b'a'", )
        case None: return ('None', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case _: return 'other'
show(lambda: matcher1(f"{{{[1, 2]!s:>{5}} = {[1, 2]!a:n}{1!r:#x}"))
show(lambda: matcher1(...))
show(lambda: matcher1({e2 % 5 for e2 in range(1)}))
d3 = {}
try: d3 = {}
except Exception as error: print('assignment', type(error).__name__, error)
print('d3', d3)
show(lambda: isinstance(frozenset({1, 2}), (int, str)))
try:
    def function4(p0, p1, p2, **more):
        return p0, p1, p2, more,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4(True))
show(lambda: function4(*(1, 2)))
show(lambda: function4(False, 2**100, 7, *[1, 2, 3], rest=3))
show(lambda: f"{7!r}")
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
show(lambda: type(Described5.__dict__['make']).__name__)
show(lambda: x.make(1))
show(lambda: delattr(x, 'b'))
show(lambda: setattr(x, 'c', 5))
show(lambda: x.plain(1, 2))
show(lambda: setattr(x, 'b', 5))
show(lambda: x.a())
show(lambda: (f"}}{'s'} = {'s'!r}").islower())
class Sub6(float):
    extra = 1
    def __hash__(self): return 1
    def __str__(self): return 'S'
    def __iter__(self): return iter([7, 8, 9])
x = Sub6(2.5)
show(lambda: round(x))
show(lambda: x['zz'])
show(lambda: bytes(x))
show(lambda: x != x)
show(lambda: repr([x]))
show(lambda: len(x))
show(lambda: int(x))
show(lambda: dict(x))
show(lambda: (({1, 2, 3}, ('a', 1), ('a', 1), )).__len__())
show(lambda: ((set() & set())).__le__(frozenset({1, 2})))
