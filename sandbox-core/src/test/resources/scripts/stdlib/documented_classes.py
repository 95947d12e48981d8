# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import dataclasses, enum, copy, pickle, typing, collections
from dataclasses import *
from enum import *
from typing import Optional, ClassVar
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False, compare=False)
@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = "z"
@dataclass(slots=True, kw_only=True)
class K:
    a: int
    b: int = 2
@dataclass
class B:
    base: int
    c: InitVar[int] = 5
    k: ClassVar[int] = 3
    made: int = field(init=False, default=7)
    def __post_init__(self, c): self.sum = self.base + c
@dataclass
class D(B):
    extra: str = "e"
@dataclass(eq=False)
class NE: a: int
@dataclass(unsafe_hash=True)
class H: a: int; b: int = field(default=1, hash=False)
@dataclass
class KW:
    a: int
    _: KW_ONLY
    b: int = 1
@dataclass(repr=False)
class NR: a: int
@dataclass
class Node:
    v: int
    next: Optional["Node"] = None
    meta: dict = field(default_factory=dict, metadata={"u": 1})
@dataclass(match_args=False)
class MA: a: int
class Color(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    def describe(self): return f"{self.name}!"
class Pl(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)
    def __init__(self, m, r): self.m, self.r = m, r
class Perm(Flag): R = 4; W = 2; X = 1; RWX = 7
class IP(IntFlag): A = 1; B = 2
class Auto(Enum): A = auto(); B = auto(); C = "c"
class SE(StrEnum): FOO = auto(); BAR = "b"
class IE(IntEnum): ONE = 1; TWO = 2
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "a" else None
class Gen(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    X = auto(); Y = auto()
class Ign(Enum):
    _ignore_ = ["t"]
    t = 5
    A = 1
    @property
    def dbl(self): return self.value * 2
    @nonmember
    def nm(): return 5
    M = member(9)
class Strict(Flag, boundary=STRICT): A = 1; B = 2
class Keep(Flag, boundary=KEEP): A = 1
class Ej(Flag, boundary=EJECT): A = 1
class Conf(Flag, boundary=CONFORM): A = 1
Func = Enum("Func", "A B C"); Func2 = Enum("Func2", {"x": 5, "y": 6}); Func3 = Enum("Func3", [("p", 1)], type=int); F4 = IntEnum("F4", ["a", "b"], start=5)
class DE(int, Enum): A = 1
class Tup(tuple, Enum): A = (1, 2)
@verify(UNIQUE)
class U(Enum): A = 1
check(r'''
P(1), P(1, 2), P(x=5), P(1) == P(1), P(1) == P(2), P(1) != 5, P.__match_args__, P.__annotations__
P()
P(1, 2, 3, 4)
P(z=1)
P(1) < P(2)
hash(P(1))
P.__doc__, O.__doc__, P.__eq__ is not object.__eq__
O(1) < O(2), O(1, "a") <= O(1, "b"), sorted([O(2), O(1)]), hash(O(1)) == hash(O(1)), O(1) > O(0, "zz")
O(1) < 5
O(1).a = 5
del O(1).a
K(a=1), K.__slots__
K(1)
K(a=1).zz = 5
B(1), B(1, 2).sum, B.k, D(1), D(1, 2, "x"), D(1, extra="q").made
[f.name for f in fields(D)], [(f.name, f.type, f.default is MISSING, f.init) for f in fields(P)], fields(P(1))[0].name
fields(5)
fields(int)
asdict(Node(1, Node(2))), astuple(Node(1, Node(2))), asdict(P(1), dict_factory=list), astuple(P(1), tuple_factory=list)
asdict(5)
asdict(P)
replace(P(1), y=9), replace(O(1), b="q"), copy.replace(P(1), x=3)
replace(B(1), c=3).sum, replace(K(a=1), b=7)
replace(B(1))
replace(B(1, 2), made=1)
replace(P(1), zz=1)
is_dataclass(P), is_dataclass(P(1)), is_dataclass(int), is_dataclass(5)
NE(1) == NE(1), hash(H(1)) == hash(H(1, 5)), KW(1, b=2), hasattr(MA, "__match_args__"), KW.__match_args__
KW(1, 2)
repr(NR(1)).startswith("<__main__.NR object at"), Node(1), Node.__dataclass_fields__["meta"].metadata["u"], Node.__dataclass_fields__["meta"].metadata
make_dataclass("C", [("x", int), "y", ("z", int, field(default=5))], namespace={"add": lambda s: s.x + s.z})(1, 2).add(), make_dataclass("C2", ["a"], bases=(P,), kw_only=True)(1, a=5), make_dataclass("C", ["x"], frozen=True, order=True)(1)
make_dataclass("C", ["x", "x"])
make_dataclass("C", ["1x"])
make_dataclass("C", ["class"])
dataclass(type("T", (), {"__annotations__": {"a": list}, "a": []}))
dataclass(type("T", (), {"__annotations__": {"a": int, "b": int}, "a": 1}))
dataclass(type("T", (O,), {"__annotations__": {"c": int}, "c": 1}))
dataclass(order=True, eq=False)(type("T", (), {}))
field(default=1, default_factory=list)
dataclass(frozen=True)(type("T", (P,), {}))
dataclass(order=True)(type("T", (), {"__lt__": 1}))
pickle.loads(pickle.dumps(P(1, 2, [3]))), copy.deepcopy(Node(1, Node(2))), copy.copy(K(a=5)), pickle.loads(pickle.dumps(K(a=5))), pickle.loads(pickle.dumps(O(1)))
P(1).__dict__, vars(B(1)), P.__dataclass_params__
Color.RED, str(Color.RED), repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["GREEN"], Color.ALIAS, list(Color), len(Color), Color.__members__, Color.RED in Color, 1 in Color, "x" in Color, Color, type(Color), Color.RED.describe(), Color.RED is Color(1), Color.RED == 1, hash(Color.RED) == hash("RED"), bool(Color.RED)
Color(5)
Color["BLUE"]
Color.BLUE
Color.RED = 5
Color.RED.value = 5
del Color.RED
Color.RED < Color.GREEN
class X(Color): pass
class X(Enum): A = 1; A = 2
Color()
f"{Color.RED}", f"{IE.ONE}", f"{SE.FOO}", "%s" % Color.RED, format(Color.RED, ">12"), str(IE.ONE), repr(IE.ONE), f"{IE.ONE:03d}", "%d" % IE.TWO, str(SE.FOO), repr(SE.FOO), SE.FOO + "x", SE.FOO == "foo"
Pl.EARTH.m, Pl.MARS.value, Pl((0.6, 3.3)), Pl.EARTH
Perm.R | Perm.W, Perm.R & Perm.W, ~Perm.R, Perm.RWX, Perm(5), Perm(0), Perm.R in Perm.RWX, list(Perm.RWX), list(Perm), len(Perm(6)), bool(Perm(0)), Perm.R ^ Perm.RWX, str(Perm.R | Perm.W), (Perm.R | Perm.W).name, (Perm.R | Perm.W).value, Perm.RWX.name, repr(Perm(0)), str(Perm(0))
Perm(8)
Perm.R | 1
IP.A | 8, IP.A | IP.B, IP(3), IP(16), ~IP.A, IP.A + 1, IP.A == 1, IP.A | IP.B == 3, str(IP(3)), repr(IP(0)), IP.A & 3, 2 in IP.A, isinstance(IP.A, int)
Auto.A.value, Auto.B, Auto.C, SE.BAR, IE.ONE + 1, IE.ONE < IE.TWO, IE(2), max(IE), sorted(IE, reverse=True), IE.ONE == 1, {IE.ONE: 1}[1], isinstance(IE.ONE, int), range(IE.TWO)
SE("zz")
StrEnum("S", {"a": 5})
Miss("a"), Gen.X.value, Gen.Y.value, Ign.A.dbl, Ign.nm(), Ign.M, list(Ign), hasattr(Ign, "t")
Miss("b")
Strict(4)
Keep(5), Ej(5), Conf(5), Ej(1), type(Ej(8))
list(Func), Func.B.value, Func2.y, Func3.p + 1, F4.a.value, list(F4), Func.__module__, Func2("x") if 0 else 0
DE.A + 1, DE.A, str(DE.A), Tup.A, Tup.A[0], Tup.A == (1, 2), f"{DE.A}"
unique(Color)
verify(CONTINUOUS)(IntEnum("Q", {"a": 1, "b": 3}))
verify(NAMED_FLAGS)(Flag("Q", {"a": 1, "b": 6}))
pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Perm.R | Perm.W), pickle.loads(pickle.dumps(Perm.R | Perm.X)), copy.copy(IE.ONE) is IE.ONE, pickle.loads(pickle.dumps([SE.FOO, Color]))
Color.__doc__, Color.RED.__class__, Color.RED._name_, Color._member_names_, Color._value2member_map_, dir(Color.RED)[-3:], isinstance(Color.RED, Color), Color.__name__, Color.mro()
global_enum, EnumType is EnumMeta, property is not enum.property, show_flag_values(5), bin(5), num_members if 0 else 0
enum.bin(5), enum.bin(-5), enum.bin(5, 6)
''')
class Weird(Enum):
    def __str__(self): return "weird " + self.name
    A = 1
print(Weird.A, f"{Weird.A}", [Weird.A], {Weird.A: 1})
class Mixed(str, Enum):
    A = "aa"
    def __str__(self): return self.value
print(Mixed.A, repr(Mixed.A), f"{Mixed.A}", Mixed.A.upper(), Mixed.A == "aa", "%s" % Mixed.A, Mixed("aa"))
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("r")
match P(1, 2):
    case P(x, y): print(x, y)
