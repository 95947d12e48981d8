# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import dataclasses, copy, pickle, inspect, typing
from dataclasses import *
def t(f):
    try: print('=', repr(f()))
    except Exception as e: print('!', type(e).__name__, str(e))
@dataclass
class A:
    x: int
    y: list = field(default_factory=list, repr=False)
    z: str = field(default='z', compare=False, metadata={'m': 1}, kw_only=True)
    c: typing.ClassVar[int] = 5
    i: InitVar[int] = 7
    def __post_init__(self, i): self.got = i
@dataclass(order=True, frozen=True)
class O: a: int; b: float = 1.0
@dataclass(slots=True, kw_only=True)
class S: a: int; b: int = 2
@dataclass(slots=True, weakref_slot=True)
class SW: a: int
@dataclass(eq=False, repr=False, init=False)
class N: a: int = 1
@dataclass(unsafe_hash=True)
class H: a: int; b: int = field(default=0, hash=False)
@dataclass(match_args=False)
class M: a: int
@dataclass
class Base: a: int = 1; b: int = 2
@dataclass
class Child(Base): b: int = 5; d: int = 6
@dataclass
class KW: a: int; _: KW_ONLY; b: int; c: int = 3
@dataclass
class Node: v: int; nxt: 'Node' = None
@dataclass
class G(typing.Generic[typing.TypeVar('T')]): x: int
rec = Node(1); rec.nxt = rec
each('''
A(1), A(1, [2], 3, z='q').got, A(1) == A(1, z='other'), A(1) != A(2), A.c, A.__match_args__
A()
A(1, 2, 3, 4)
A(1, bogus=1)
inspect.signature(A), A.__doc__, A.__annotations__
[(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, dict(f.metadata), f.kw_only) for f in fields(A)]
fields(5)
fields(A(1))[0].name
asdict(A(1, [Node(2)])), astuple(A(1, [Node(2)])), asdict(Node(1, Node(2))), asdict(A(1), dict_factory=list), astuple(A(1), tuple_factory=list)
asdict(5)
asdict(A)
astuple(A)
replace(A(1), x=5, i=3), replace(O(1), b=3)
replace(A(1), x=5)
replace(A(1), nope=1, i=1)
replace(5)
is_dataclass(A), is_dataclass(A(1)), is_dataclass(5), is_dataclass(list[int])
O(1) < O(2), O(1, 2.0) >= O(1), sorted([O(2), O(1)]), hash(O(1)) == hash(O(1)), O(1)
O(1) < 5
O(1) < Child()
S(a=1), S.__slots__, hasattr(S(a=1), '__dict__')
S(1)
SW.__slots__, SW(1)
hash(A(1))
M.__match_args__
Child(), Child.__mro__, inspect.signature(Child)
KW(1, b=2), inspect.signature(KW), KW.__match_args__
KW(1, 2)
repr(rec)
G(1), G[int](2)
make_dataclass('X', ['a', ('b', int), ('c', int, field(default=3))])(1, 2)
make_dataclass('X', [('a', int)], bases=(Base,), namespace={'f': lambda self: self.a}, frozen=False)(5).f()
make_dataclass('X', ['a', 'a'])
make_dataclass('X', ['class'])
make_dataclass('X', ['1a'])
make_dataclass('X', [5])
make_dataclass('X', ['a'], module='mm', slots=True).__module__
field(default=1, default_factory=list)
field(1)
FrozenInstanceError.__mro__
copy.replace(O(1), a=2), copy.copy(O(1)), copy.deepcopy(A(1)), pickle.loads(pickle.dumps(O(3))), pickle.loads(pickle.dumps(S(a=1)))
A.__dataclass_fields__.keys(), O.__dataclass_params__
dataclasses.KW_ONLY is KW_ONLY
A.y
A.z
Node.__hash__, O.__setattr__ is object.__setattr__
A.__eq__.__qualname__, A.__init__.__qualname__, A.__repr__.__qualname__, A.__init__.__annotations__
''', globals())
def fz(s):
    o = O(1)
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
fz('o.a = 2'); fz('del o.a'); fz('o.new = 1'); fz('del o.nope'); fz('object.__setattr__(o, "a", 9); print(o)')
def bad(s):
    try: exec('from dataclasses import *\nimport typing\n' + s); print('fine', s.splitlines()[-1])
    except Exception as e: print(type(e).__name__, e)
import re
parts = re.split(r'\n(?=@dataclass)', '''@dataclass
class B: x: list = []
@dataclass
class B: x: int = 1; y: int
@dataclass
class B: x = field(default=1)
@dataclass(order=True, eq=False)
class B: x: int
@dataclass(order=True)
class B:
    x: int
    def __lt__(self, o): pass
@dataclass(unsafe_hash=True)
class B:
    x: int
    def __hash__(self): return 1
@dataclass(frozen=True)
class B:
    x: int
    def __setattr__(self, n, v): pass
@dataclass(slots=True)
class B:
    __slots__ = ('x',)
    x: int
@dataclass(weakref_slot=True)
class B: x: int
@dataclass
class B: x: InitVar[int] = field(default_factory=list)
@dataclass
class B: x: typing.ClassVar[int] = field(default_factory=list)
@dataclass
class B: a: int; _: KW_ONLY; __: KW_ONLY; c: int
@dataclass
class B: x: dict = {}
@dataclass
class B: x: set = set()
@dataclass
class B: x: int = field(kw_only=True); y: int = 3
@dataclass
class B: x: typing.ClassVar[int] = field(kw_only=True)
@dataclass(bogus=1)
class B: x: int
@dataclass
class B: self: int = 1''')
for p in parts: bad(p)
for f1, f2 in ((True, False), (False, True)):
    @dataclass(frozen=f1)
    class P1: x: int
    t(lambda: dataclass(frozen=f2)(type('Q', (P1,), {'__annotations__': {'y': int}})))
@dataclass
class Des:
    class D:
        def __get__(self, o, t=None): return 5 if o is None else o._v
        def __set__(self, o, v): o._v = v * 2
    v: int = D()
print(Des(), Des(4).v)
@dataclass
class Prop:
    x: int
    def __repr__(self): return 'custom'
    def __eq__(self, o): return True
print(Prop(1), Prop(1) == Prop(2), Prop.__hash__)
@dataclass
class Sup:
    a: int
    def __init_subclass__(cls, **k): print('isub', cls.__name__, k)
@dataclass
class Sub2(Sup, tag=1): b: int = 2
print(Sub2(1))
match KW(1, b=2):
    case KW(a): print(a)
print(asdict(Node(1, [Node(2), {'k': Node(3)}, (Node(4),)])), astuple(Node(1, {'k': Node(3)})))
