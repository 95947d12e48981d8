# SPDX-License-Identifier: Apache-2.0
# Class patterns: usual classes and attributes, and those that answer by themselves.
from dataclasses import dataclass
from collections import namedtuple
import enum, abc
@dataclass
class D:
    a: int
    b: int = 2
@dataclass(slots=True, frozen=True)
class S:
    a: int
    b: int = 2
N = namedtuple("N", "a b")
class P:
    __match_args__ = ("x", "y", "z")
    cls_attr = 5
    def __init__(self): self.x = 1; self.__dict__["w"] = 4
    @property
    def y(self): return 2
    def method(self): pass
class G(P):
    def __getattr__(self, n):
        if n == "z": return "from getattr"
        raise AttributeError(n)
class GA(P):
    def __getattribute__(self, n): return ("ga", n) if n[0] != "_" else object.__getattribute__(self, n)
class Liar:
    __class__ = D
    a = 1; b = 3
class Meta(type):
    def __instancecheck__(c, o): return o == 7
class MI(metaclass=Meta): pass
class MA(type):
    __match_args__ = ("real",)
class WithMA(int, metaclass=MA): pass
class MyInt(int): pass
class MyStr(str): __match_args__ = ("up",); up = property(str.upper)
class MyTuple(tuple): pass
class Dup: __match_args__ = ("a", "a"); a = 1
class BadArgs: __match_args__ = ["a"]
class NonStr: __match_args__ = (1,)
class Empty: pass
class Err(Exception): __match_args__ = ("code",); 
class A(abc.ABC): pass
A.register(int)
def run(label, f):
    try: print(label, f())
    except Exception as e: print(label, type(e).__name__, e)
def t1(v):
    match v:
        case D(1, b=2): return "D12"
        case D(a, b): return ("D", a, b)
        case S(0): return "S0"
        case S(a, b=b): return ("S", a, b)
        case N(a, b): return ("N", a, b)
        case MyStr(u): return ("mystr", u)
        case bool(x): return ("bool", x)
        case MyInt(x): return ("myint", x)
        case int(x) | float(x): return ("num", x)
        case str(): return "str"
        case MyTuple((x, *r)): return ("mytuple", x, r)
        case dict(d): return ("dict", d)
        case list([x]): return ("list1", x)
        case tuple() | set() | frozenset() | bytes() | bytearray(): return type(v).__name__
        case Err(code=404): return "404"
        case Err(c): return ("err", c)
        case Exception(args=(m,)): return ("exc", m)
        case G(x, y, z, w=w, cls_attr=c): return ("G", x, y, z, w, c)
        case GA(x, nope=n): return ("GA", x, n)
        case P(x, y, z): return ("P3", x, y, z)
        case P(x, y, w=w, cls_attr=c, method=m): return ("P2", x, y, w, c, callable(m))
        case Empty(): return "empty"
        case object(): return "object"
e = Err("m"); e.code = 404; e2 = Err("n"); e2.code = 5; s2 = S(5); d3 = D(4); del d3.b
dd = D(9, 9); dd.__dict__["a"] = "via dict"
for v in (D(1), D(2, 3), S(0), s2, N(1, 2), MyStr("ab"), True, MyInt(3), 4, 2.5, "s", MyTuple((1, 2, 3)), {"k": 1}, [1], [1, 2], (1,), {1}, frozenset(), b"", bytearray(), e, e2, ValueError("v"), KeyError(1, 2), G(), GA(), P(), Empty(), Liar(), None, d3, dd, MI(), object()):
    run(repr(type(v).__name__), lambda: t1(v))
def t2(k, v):
    match v:
        case MI() if k == "mi": return "mi"
        case WithMA(r) if k == "ma": return ("ma", r)
        case A() if k == "abc": return "abc"
        case Dup(x, y) if k == "dup": return x
        case Dup(x, a=y) if k == "dup": return x
        case Empty(x): return x
        case BadArgs(x): return x
        case NonStr(x): return x
        case int(x, y): return x
        case str(x, upper=y): return ("str", x, callable(y))
        case D(1, 2, 3): return 1
        case P(1, x=1): return 1
        case _: return "none"
for k, v in [("mi", 7), ("ma", WithMA(5)), ("abc", 3), ("abc", "x"), ("dup", Dup()), ("", Empty()), ("", BadArgs()), ("", NonStr()), ("", 3), ("", "s"), ("", D(1)), ("", P()), ("", None)]:
    run((k, type(v).__name__), lambda: t2(k, v))
def t3(c, v):
    match v:
        case c(): return "yes"
    return "no"
for c in (5, int | str, "x"): run(repr(c), lambda: t3(c, 5))
