# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import enum, pickle, copy
from enum import *
class Color(Enum): RED = 1; GREEN = 2; CRIMSON = 1
class Perm(Flag): R = 4; W = 2; X = 1; RW = 6
class IP(IntFlag): A = 1; B = 2; C = 4
class I(IntEnum): ONE = 1; TWO = 2
class S(StrEnum): A = auto(); B = 'bee'
class Shape(Enum):
    SQUARE = (1, 'sq'); CIRCLE = (2, 'ci')
    def __init__(self, n, label): self.n = n; self.label = label
    @property
    def area(self): return self.n * 2
    @classmethod
    def first(cls): return cls.SQUARE
    def __str__(self): return self.label
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return (name, start, count, list(last))
    A = auto(); B = auto()
class Miss(Enum):
    A = 'a'
    @classmethod
    def _missing_(cls, v):
        if isinstance(v, str): return cls.A
        if v == 5: return 'bad'
        return None
class NM(Enum):
    A = 1
    b = nonmember(5)
    @member
    def f(): return 'f'
    class Inner: pass
    _ignore_ = ['junk']
    junk = 3
class Prop(Enum):
    A = 1
    @enum.property
    def name(self): return 'custom'
class Empty(Enum):
    def hi(self): return self.name
class Fl(float, Enum): PI = 3.14
class Strict(Flag, boundary=STRICT): A = 1; B = 2
class Conf(Flag, boundary=CONFORM): A = 1; B = 2
class Ej(Flag, boundary=EJECT): A = 1; B = 2
class Keep(Flag, boundary=KEEP): A = 1; B = 2
class AF(Flag): A = auto(); B = auto(); C = auto()
class AV(Enum): A = 10; B = auto(); C = 'x'
class Dc(Enum):
    A = []; B = []
each('''
Color.RED, repr(Color.RED), str(Color.RED), Color.RED.name, Color.RED.value, Color.CRIMSON, Color.CRIMSON is Color.RED, Color(2), Color['GREEN'], list(Color), len(Color), Color.__members__
Color(9)
Color['NOPE']
Color.NOPE
Color.RED.GREEN
Color()
Color(1, 2)
Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.GREEN, hash(Color.RED) == hash('RED'), Color.RED in Color, 1 in Color, 9 in Color, 'RED' in Color, bool(Color.RED), [] in Color
Color.RED < Color.GREEN
Color.RED + 1
list(reversed(Color)), Color, repr(Color), str(Color), type(Color), isinstance(Color.RED, Color), Color.__doc__, Color.__name__, Color.__module__
dir(Color), dir(Color.RED), dir(Shape.SQUARE)
dir(I)
format(Color.RED), format(Color.RED, '>12'), f'{I.ONE}', f'{I.ONE:03d}', f'{S.A:>4}', '%s %d' % (I.ONE, I.ONE), str(I.ONE), repr(I.ONE), str(S.A), repr(S.A), S.A.upper(), S.A == 'a', I.ONE + 1, I.ONE < I.TWO, I.ONE == 1, [1, 2, 3][I.ONE], str(Fl.PI), repr(Fl.PI), Fl.PI + 1, f'{Fl.PI}'
Shape.SQUARE.area, Shape.SQUARE.label, str(Shape.CIRCLE), repr(Shape.CIRCLE), Shape.first(), Shape((1, 'sq')), Shape.SQUARE.value
Shape(1)
Auto.A.value, Auto.B.value, AV.B, AF.C.value, [x.value for x in S]
Miss('zz'), Miss('a')
Miss(5)
Miss(6)
Prop.A.name, Prop.A._name_
Perm.R | Perm.W, Perm.R | Perm.X, repr(Perm(0)), str(Perm(5)), Perm.RW, ~Perm.R, Perm.R & Perm.RW, Perm.R ^ Perm.RW, Perm.R in Perm.RW, bool(Perm(0)), list(Perm), list(Perm.RW), len(Perm.RW), Perm(7), Perm.RW.name, (Perm.R | Perm.X).name, Perm(0).name, Perm['RW'], Perm.__members__.keys(), iter(Perm.RW).__next__()
Perm(8)
Perm(-1), Perm(-5)
Perm.R | 1
1 | Perm.R
Perm.R in 5
5 in Perm.R
'R' in Perm
Perm.R < Perm.W
IP.A | IP.B, IP.A | 8, repr(IP(8)), IP(9), ~IP.A, IP.A + 1, IP.A | 2, 2 | IP.A, IP(0), str(IP.A | IP.B), f'{IP.A|IP.B}', IP.A & 3, IP(-1), list(IP(7)), 1 in IP, IP.A == 1, IP(16).name, IP.A ^ 3
Strict(4)
Conf(5), Ej(5), type(Ej(5)), Keep(5), list(Keep(5)), ~Keep.A, ~Strict.A
Strict(-1), Conf(-1), Keep(-1)
Enum('Dyn', 'A B C'), list(Enum('Dyn', 'A B C')), list(Enum('Dyn', ['A', 'B'])), list(Enum('Dyn', [('A', 5), ('B', 6)])), list(Enum('Dyn', {'A': 7})), list(Enum('Dyn', 'A,B', start=5)), Enum('Dyn', 'A', module='mm').__module__, Enum('Dyn', 'A', qualname='x.y').__qualname__, list(Enum('Dyn', 'A', type=str)), list(IntEnum('Dyn', 'A B')), list(Flag('Dyn', 'A B C')), list(StrEnum('Dyn', 'A B')), Empty('More', 'X').X.hi()
Enum('D', 5)
Enum('D', [1])
auto(), repr(auto()), auto(5).value
unique(Color)
unique(I)
verify(UNIQUE)(Color)
verify(CONTINUOUS)(I), verify(NAMED_FLAGS)(Perm)
verify(CONTINUOUS)(Enum('G', {'A': 1, 'B': 4}))
verify(NAMED_FLAGS)(Flag('G', {'A': 1, 'B': 6}))
verify(5)(Color)
pickle.loads(pickle.dumps(Color.RED)) is Color.RED, pickle.loads(pickle.dumps(Perm(5))), copy.copy(Color.RED) is Color.RED, copy.deepcopy(Perm.RW) is Perm.RW, Color.RED.__reduce_ex__(2), pickle.loads(pickle.dumps(Shape.SQUARE))
EnumType is EnumMeta, type(Color) is EnumType, Enum.__mro__, IntEnum.__mro__, StrEnum.__mro__, IntFlag.__mro__, Flag.__mro__, ReprEnum.__mro__, FlagBoundary.__members__.keys(), EnumCheck.__members__.keys(), STRICT, repr(EJECT), CONFORM.value, str(UNIQUE)
Color._value2member_map_, Color._member_names_, Color._member_map_, Color.RED._sort_order_, Color.RED.__objclass__, Color._member_type_
global_enum_repr(Color.RED), global_str(Color.RED), global_flag_repr(Perm.RW), show_flag_values(5), bin(5), enum.bin(5), enum.bin(-5, 8)
StrEnum('Z', [('a', 5)])
int(I.ONE), float(I.ONE), I('1')
I(1.0), I(True), Color(1.0)
Color.RED.__class__, Color.__call__(1), Color.__contains__(1), Color.__getitem__('RED'), Color.__len__(), Color.__bool__()
sorted(Color, key=lambda c: c.value), {Color.RED: 1}, max(I), sum(I), min(Perm, key=lambda p: p.value)
Enum.__doc__ is None, enum._is_dunder('__a__'), enum._is_sunder('_a_'), enum._is_private('C', '_C__x')
len(Dc), Dc.A is Dc.B, Dc([])
''', globals())
def bad(s):
    g = dict(globals())
    try: exec(s, g); print('ok', s.splitlines()[0], [repr(m) for m in g['Z']])
    except Exception as e: print(s.splitlines()[0], '|', type(e).__name__, e, repr(e.__cause__))
bad('class Z(Color): X = 5'); bad('class Z(Enum): A = 1; A = 2'); bad('class Z(Enum):\n A = 1\n def A(self): pass'); bad('class Z(Enum): mro = 1'); bad('class Z(Enum): _bad_ = 1'); bad('class Z(Enum): __x = 1; a = 2'); bad('@unique\nclass Z(Enum): A = 1; B = 1; C = 1'); bad('class Z(StrEnum): A = 5'); bad('class Z(StrEnum): A = b"x", "ascii"'); bad('class Z(IntEnum): A = "x"'); bad('class Z(Flag): A = "x"'); bad('class Z(Flag): A = -1; B = 2'); bad('class Z(int, str, Enum): A = 1'); bad('class Z(Enum, int): A = 1'); bad('class Z(Enum):\n A = 1\n _order_ = "B A"'); bad('class Z(Enum):\n _order_ = "A B"\n A = 1\n B = 2'); bad('class Z(Enum): A = auto(); B = auto(); C = "s"; D = auto()'); bad('class Z(Enum, boundary=STRICT): A = 1'); bad('class Z(Enum, bogus=1): A = 1'); bad('class Z(Enum):\n A = 1\n def __new__(cls, v): o = object.__new__(cls); o._value_ = v * 10; return o'); bad('class Z(int, Enum):\n A = 1, "x"\n def __new__(cls, v, l): o = int.__new__(cls, v); o._value_ = v; o.l = l; return o'); bad('class Z(Enum): A: int = 1; B: int'); bad('class Z(IntFlag): A = auto(); B = 4; C = auto()'); bad('class Z(Enum):\n A = 1\n _ignore_ = "A"'); bad('class Z(Enum): A = lambda: 1; B = 2'); bad('class Z(Enum): A, B = 1, 2'); bad('class Z(Enum):\n _value_: int\n A = 1'); bad('class Z(Enum):\n A = 1\n B = A'); bad('class Z(Enum):\n for i in "xy": locals()[i] = i'); bad('class Z(str, Enum): A = "a"; B = 1'); bad('@verify(UNIQUE, CONTINUOUS)\nclass Z(Enum): A = 1; B = 3')
for s in ('Color.RED = 5', 'del Color.RED', 'Color.RED.value = 5', 'Color.RED.name = 5', 'Color.NEW = 5; print(Color.NEW)', 'Color.RED.foo = 1; print(Color.RED.foo)', 'Color.__members__["X"] = 1', 'Perm.RW.value = 3', 'Enum()', 'Color._value_ = 3'):
    try: exec(s); print(s, 'ok')
    except Exception as e: print(s, type(e).__name__, e)
@global_enum
class GE(Enum): GA = 1; GB = 2
print(GA, repr(GA), GE.GB, str(GE.GA))
@global_enum
class GF(Flag): FA = 1; FB = 2
print(FA | FB, repr(FA | FB), repr(GF(0)), str(FA))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    def __init__(self, mass, r): self.mass = mass; self.r = r
    @cached_property if 0 else property
    def g(self): return self.mass / self.r
print(Planet.EARTH.g, Planet((5.9, 6.3)))
class HasStr(str, Enum): A = 'a'
print(str(HasStr.A), f'{HasStr.A}', HasStr.A, repr(HasStr.A), format(HasStr.A, '>3'), '%s' % HasStr.A, HasStr.A + 'b', HasStr.A == 'a', {'a': 1}[HasStr.A], HasStr('a'))
class HasInt(int, Enum): A = 1
print(str(HasInt.A), f'{HasInt.A}', repr(HasInt.A), format(HasInt.A, '>12'), '%d' % HasInt.A)
match Color.RED:
    case Color.GREEN: print('g')
    case Color.RED: print('r')
class AddAlias(Enum):
    A = 1
    def __init__(self, v): self._add_alias_('ALIAS'); self._add_value_alias_(100)
try: print(AddAlias.ALIAS, AddAlias(100))
except Exception as e: print(type(e).__name__, e)
import dataclasses
@dataclasses.dataclass
class Dm: x: int; y: int = 0
class DE(Dm, Enum): P = 1, 2; Q = 3
print(DE.P, repr(DE.P), DE.P.x, DE.Q.y, DE.P.value)
class WithNT(Enum):
    A = 1
    @staticmethod
    def sm(): return 'sm'
print(WithNT.A.sm(), WithNT.sm(), [m for m in WithNT])
