# SPDX-License-Identifier: Apache-2.0
"""Ranges, slices, dict views, sets, tuples, lists: every method with odd arguments."""

def shown(value):
    kind = type(value).__name__
    text = repr(value)
    return text if kind in ("int", "str", "bool", "NoneType", "list", "tuple", "dict", "float", "bytes") else f"{kind}: {text}"


def check(cases, **names):
    for case in cases.strip().splitlines():
        case = case.strip()
        if not case or case.startswith("#"):
            continue
        space = dict(globals(), **names)
        try:
            try:
                code = compile(case, "case", "eval")
            except SyntaxError:
                exec(case, space)
                print(case, "->", shown(space.get("r")))
            else:
                print(case, "->", shown(eval(code, space)))
        except BaseException as error:
            print(case, "->", type(error).__name__ + ":", error)



class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class D(dict):
    def __missing__(self, k): return ("missing", k)
class L(list): pass
class TT(tuple): pass
class S(set): pass
class FS(frozenset): pass
class Eq:
    def __eq__(self, o): return True
    __hash__ = None
class HasKeys:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
class BadKeys:
    def keys(self): return 5

check('''
range()
range(5)
range(1, 5, 2)
range(1, 5, 0)
range(1.0)
range("a")
range(None)
range(1, 2, 3, 4)
range(stop=5)
range(I(3))
range(5).start
range(5).stop
range(5).step
range(5).start = 1
range(5)[1:3]
range(10)[::-2]
range(10)[5:1]
range(5)[5]
range(5)[-6]
range(5)["a"]
range(5)[1.0]
range(5)[None]
range(10**30)[10**29]
range(10**30)[10**31]
len(range(10**30))
len(range(2**63 - 1))
range(5).index(3)
range(5).index(7)
range(5).index(3.0)
range(5).index("a")
range(5).index(3, 1)
range(5).count(3)
range(5).count("a")
range(5).count(3.5)
range(5).count(Eq())
3 in range(5)
3.0 in range(5)
"a" in range(5)
True in range(5)
10**30 in range(10**31)
range(0) == range(5, 5)
range(0, 3, 2) == range(0, 4, 2)
range(5) == [0, 1, 2, 3, 4]
range(5) < range(6)
hash(range(5)) == hash(range(0, 5, 1))
hash(range(0)) == hash(range(5, 5, 3))
range(5) + range(3)
range(5) * 2
range(5).__reduce__()
range(5).__getitem__(slice(None))
range(5).__contains__(2)
range(5).__len__()
range(5).foo
class R(range): pass
list(reversed(range(10**20, 10**20 + 4, 2)))
slice()
slice(5)
slice(1, 2)
slice(1, 2, 3)
slice(1, 2, 3, 4)
slice(a=1)
slice(stop=1)
slice("a", [], {})
slice(1).start
slice(1).stop
slice(1).step
slice(1).start = 5
slice(1, 2) == slice(1, 2)
slice(1, 2) == (1, 2, None)
slice(1, 2) < slice(1, 3)
slice(1, 2) < 5
hash(slice(1, 2)) == hash(slice(1, 2))
hash(slice([], 2))
slice(None, None, -1).indices(5)
slice(1, 10, 2).indices(5)
slice(-100, 100).indices(5)
slice(1, 2, 0).indices(5)
slice(1, 2).indices(-1)
slice(1, 2).indices("a")
slice("a").indices(5)
slice(1, 2).indices()
slice(1, 2).indices(5, 6)
slice(I(1), I(3)).indices(I(5))
slice(10**30).indices(10**40)
slice(1, 2).__reduce__()
slice(1, 2).foo
[1, 2, 3][slice(1, None)]
class SL(slice): pass
dict()
dict(a=1)
dict([("a", 1)])
dict([["a", 1]], b=2)
dict({"a": 1}, a=2)
dict(HasKeys())
dict(5)
dict([5])
dict(["abc"])
dict(["ab"])
dict([("a",)])
dict([("a", 1, 2)])
dict([([], 1)])
dict(None)
dict(1, 2)
dict(**{"a": 1})
dict(**{5: 1})
dict(zip("ab", [1, 2]))
dict.fromkeys("ab")
dict.fromkeys("ab", 5)
dict.fromkeys([[]])
dict.fromkeys(5)
dict.fromkeys()
dict.fromkeys("ab", value=5)
D.fromkeys("ab")
type(D.fromkeys("ab"))
{"a": 1}["b"]
{"a": 1}[[]]
D()["z"]
D().get("z")
{"a": 1}.get("a")
{"a": 1}.get("b", 5)
{"a": 1}.get([])
{"a": 1}.get()
{"a": 1}.get("a", default=1)
{"a": 1}.get("a", 1, 2)
{"a": 1}.pop("a")
{"a": 1}.pop("b")
{"a": 1}.pop("b", None)
{"a": 1}.pop([])
{"a": 1}.pop()
{"a": 1}.pop("b", default=1)
{}.pop("x", 1, 2)
{"a": 1, "b": 2}.popitem()
{}.popitem()
{}.popitem(1)
{}.setdefault("a")
{}.setdefault("a", 5)
{}.setdefault([], 5)
{}.setdefault()
{}.update(5)
{}.update([5])
{}.update(["abc"])
{}.update([(1, 2, 3)])
{}.update([([], 2)])
{}.update(1, 2)
{}.update(None)
{}.update("")
{}.update("ab")
r = {}; r.update(HasKeys())
r = {}; r.update(HasKeys(), a=5)
r = {1: 2}; r.update({3: 4}, x=5)
r = {1: 2}; r.update([[3, 4], "ab"])
{}.clear(1)
{}.copy(1)
D(a=1).copy()
type(D(a=1).copy())
{"a": 1} | {"b": 2}
{"a": 1} | [("b", 2)]
{"a": 1} | None
[("b", 2)] | {"a": 1}
r = {"a": 1}; r |= [("b", 2)]
r = {"a": 1}; r |= 5
r = {"a": 1}; r |= HasKeys()
D(a=1) | {"b": 1}
type(D(a=1) | {"b": 1})
type({"b": 1} | D(a=1))
{"a": 1} == {"a": 1.0}
{"a": 1} < {"a": 2}
{"a": 1} + {}
{"a": 1} & {"a": 1}
hash({})
{[]: 1}
{{}: 1}
{1: 2, 1.0: 3, True: 4}
"a" in {"a": 1}
[] in {"a": 1}
len({1: 2})
list(reversed({1: 2, 3: 4}))
{}.__getitem__("a")
{}.__delitem__("a")
{}.__contains__("a")
{}.__class_getitem__(int)
{"a": 1}.__or__(5)
{"a": 1}.__ror__({"b": 2})
{"a": 1}.__ior__([("z", 1)])
{}.foo
{}.keys(1)
{1: 2}.keys()
{1: 2}.values()
{1: 2}.items()
{1: 2}.keys() & {1}
{1: 2}.keys() | [5]
{1: 2}.keys() - [1]
{1: 2}.keys() ^ [1, 5]
[1, 5] - {1: 2}.keys()
[1, 5] & {1: 2}.keys()
{1: 2}.keys() & 5
5 & {1: 2}.keys()
{1: 2}.keys() & [[]]
{1: 2}.keys() - [[]]
{1: [2]}.items() & [(1, [2])]
{1: [2]}.items() - [(1, [2])]
{1: 2}.items() & [(1, 2)]
{1: 2}.items() | {5}
{1: 2}.keys() == {1}
{1: 2}.keys() == [1]
{1: 2}.items() == {(1, 2)}
{1: 2}.keys() < {1, 2}
{1: 2}.keys() >= {1}
{1: 2}.keys() < [1]
{1: 2}.values() == {1: 2}.values()
{1: 2}.values() & {1}
{1: 2}.keys().isdisjoint([1])
{1: 2}.keys().isdisjoint([5])
{1: 2}.keys().isdisjoint(5)
{1: 2}.keys().isdisjoint([[]])
{1: 2}.items().isdisjoint([(1, 2)])
{1: 2}.keys().mapping
{1: 2}.values().mapping["a"]
{1: 2}.keys().mapping[5] = 1
{1: 2}.keys()[0]
len({1: 2}.values())
hash({}.keys())
hash({}.values()) is not None
1 in {1: 2}.keys()
[] in {1: 2}.keys()
2 in {1: 2}.values()
[] in {1: 2}.values()
(1, 2) in {1: 2}.items()
[1, 2] in {1: 2}.items()
(1,) in {1: 2}.items()
([], 2) in {1: 2}.items()
list(reversed({1: 2, 3: 4}.items()))
type({}.keys())()
{}.keys().foo
repr({1: 2}.keys() - set())
set(5)
set(1, 2)
set(a=1)
set([[]])
set("abc") == {"a", "b", "c"}
set().add([])
set().add()
set().add(1, 2)
set().remove(5)
set().remove([])
{frozenset({1})}.remove({1})
{1}.remove(1, 2)
set().discard(5)
set().discard([])
set().pop()
set().pop(1)
{1}.pop()
{1, 2}.union([3], (4,))
{1, 2}.union()
{1}.union(5)
{1}.union([[]])
{1}.union(a=1)
{1, 2}.intersection([2], [2, 3])
{1, 2}.intersection()
{1}.intersection(5)
{1}.intersection([[]])
{1, 2}.difference([2])
{1, 2}.difference()
{1}.difference(5)
{1}.difference([[]])
{1, 2}.symmetric_difference([2, 3])
{1}.symmetric_difference()
{1}.symmetric_difference([1], [2])
{1}.symmetric_difference(5)
r = {1}; r.update()
{1}.update(5)
r = {1, 2}; r.intersection_update([2], [2, 3])
{1}.intersection_update(5)
r = {1, 2}; r.difference_update([2])
r = {1, 2}; r.symmetric_difference_update([2, 3])
{1}.isdisjoint([2])
{1}.isdisjoint(5)
{1}.issubset([1, 2])
{1}.issubset(5)
{1}.issuperset([1])
{1}.issuperset([[]])
{1} | {2}
{1} | [2]
{1} | frozenset({2})
frozenset({1}) | {2}
{1} & [1]
{1} - (1,)
{1} ^ 5
r = {1}; r |= {2}
r = {1}; r |= [2]
r = {1}; r &= {1}
r = {1}; r -= [1]
r = frozenset({1}); r |= {2}
{1} < {1, 2}
{1} < [1, 2]
{1} <= frozenset({1})
{1} == frozenset({1})
{1} == [1]
{1} > 5
hash(set())
hash(frozenset({1})) == hash(frozenset([1]))
{1} in {frozenset({1})}
[] in {1}
{[]}
{{1}}
frozenset({1}).add
frozenset({1}).copy()
frozenset(5)
frozenset(1, 2)
S({1}).copy()
type(S({1}).copy())
type(S({1}) | {2})
type(FS({1}) | {2})
type(FS({1}).copy())
S({1})
FS()
set().__reduce__()
{1}.__reduce__()
{1}.__contains__({1})
{1}.__or__([1])
{1}.__and__({1})
{1}.__rsub__({1, 2})
{1}.__ror__(5)
{1}.__ixor__({2})
{1}.__class_getitem__(int)
{1}.foo
{1}.clear(1)
list(5)
list(1, 2)
list(a=1)
list("ab")
list(iterable="ab")
[].append()
[].append(1, 2)
[].append(object=1)
[].extend(5)
[].extend()
[].extend([1], [2])
r = [1]; r.extend(r)
r = [1]; r.extend("ab")
[].insert(1)
[].insert("a", 1)
r = [1, 2]; r.insert(-1, 5)
r = [1, 2]; r.insert(100, 5)
r = [1, 2]; r.insert(-100, 5)
r = [1, 2]; r.insert(I(1), 5)
[].insert(1.0, 1)
[].insert(2**100, 1)
[].pop()
[1].pop(5)
[1].pop(-2)
[1, 2].pop(-2)
[1].pop("a")
[1].pop(1.0)
[1].pop(None)
[1].pop(0, 1)
[1].pop(2**100)
[1].remove(2)
[1].remove()
[1].index(2)
[1, 2, 1].index(1, 1)
[1, 2, 1].index(1, -1)
[1, 2, 1].index(2, 0, 1)
[1].index(1, "a")
[1].index()
[1].index(1, None)
[1].index(1, start=0)
[1].index(1, 0, 1, 2)
[1].index([1, "long" * 3])
[1, 1].count(1)
[1].count()
[float("nan")].count(float("nan"))
[3, 1].sort()
[3, "a"].sort()
[3, 1].sort(1)
[3, 1].sort(key=5)
[3, 1].sort(reverse="a")
[3, 1].sort(reverse=None)
[3, 1].sort(foo=1)
[3, 1].sort(key=None)
r = [3, 1, 2]; r.sort(key=lambda x: -x, reverse=True)
r = ["b", "A"]; r.sort(key=str.lower)
r = [1, 2]; r.reverse()
[].reverse(1)
[].copy(1)
[].clear(1)
L([1]).copy()
type(L([1]).copy())
type(L([1]) + [2])
type(L([1]) * 2)
type(L([1])[:])
L([1])
[1] + (2,)
[1] + "a"
[1] + None
[1] * "a"
[1] * 2.0
[1] * -1
[1] * I(2)
2 * [1]
[1] * 10**20
[] * 10**20
r = [1]; r += (2,)
r = [1]; r += 5
r = [1]; r += "ab"
r = [1]; r *= 2
r = [1]; r *= "a"
[1, 2][5]
[1, 2]["a"]
[1, 2][1.0]
[1, 2][None]
[1, 2][1, 2]
[1, 2][10**20]
[1, 2][I(1)]
[1, 2][::0]
[1, 2]["a":]
[1, 2][1.5:]
r = [1, 2]; r[5] = 1
r = [1, 2]; r["a"] = 1
r = [1, 2]; r[0:1] = 5
r = [1, 2]; r[::2] = [1, 2]
r = [1, 2, 3]; r[::2] = "ab"
r = [1, 2, 3]; r[::-1] = "abc"
r = [1, 2, 3]; r[3:1] = "ab"
r = [1, 2, 3]; r[1:1] = r
r = [1, 2]; del r[5]
r = [1, 2]; del r["a"]
r = [1, 2, 3, 4]; del r[::2]
r = [1, 2, 3, 4]; del r[::-2]
[1, 2] < [1, 3]
[1, 2] < [1, "a"]
[1, 2] < (1, 3)
[1] == (1,)
[[]] == [[]]
[1, 2].__lt__([2])
[1, 2].__eq__(5)
[1].__contains__(1)
[1].__iadd__([2])
[1].__mul__(2)
[1].__rmul__("a")
[1].__getitem__("a")
[1].__setitem__(0, 5)
[1].__delitem__(7)
[1].__class_getitem__(int)
[1].__len__(1)
[1].foo
hash([])
tuple(5)
tuple(1, 2)
tuple(sequence=[1])
tuple("ab")
(1, 2).index(3)
(1, 2, 1).index(1, 1)
(1, 2).index(1, "a")
(1, 2).index()
(1, 2).count(1)
(1, 2).count()
(1, 2) + [3]
(1, 2) * "a"
(1,) * 10**20
(1, 2)[5]
(1, 2)["a"]
(1, 2)[1.0]
(1, 2)[::0]
(1, 2) < (1, "a")
(1, 2) < [1]
(1, 2).__add__([1])
(1, 2).__getnewargs__()
(1, 2).__hash__() == hash((1, 2))
hash(([],))
TT((1, 2))
type(TT((1, 2))[:])
type(TT((1, 2)) + (3,))
TT((1,)) == (1,)
(1, 2).foo
tuple([1]) is tuple(tuple([1]))
(1, 2)[0] = 5
enumerate(5)
enumerate()
enumerate("ab", "x")
enumerate("ab", 1.5)
enumerate("ab", 1, 2)
list(enumerate("ab", start=10**20))
zip(5)
zip([1], 5)
zip([1], foo=1)
list(zip())
list(zip([1, 2], [3], strict=True))
list(zip([1], [3, 4], strict=True))
list(zip([1], [3], [4, 5], strict=True))
list(zip([1, 2], [3, 5], [4], strict=True))
map()
map(str)
list(map(5, [1]))
map(str, 5)
list(map(pow, [1, 2], [3, 4, 5]))
map(str, [1], foo=1)
filter()
filter(None)
filter(None, 5)
filter(None, [1], [2])
list(filter(str, ["", "a"]))
filter(function=None, iterable=[])
reversed(5)
reversed({1})
reversed()
reversed([], [])
reversed(iter([]))
reversed(sequence=[])
sorted()
sorted(5)
sorted([1], 2)
sorted([1], key=None, reverse=True)
sorted([1, "a"])
sorted(iterable=[1])
sorted([2, 1], foo=1)
iter()
iter(5)
iter(5, 6)
iter([], 1, 2)
next()
next(5)
next([])
next(iter([]), 1, 2)
next(iter([]), default=1)
all()
all(5)
any([0, ""])
any([], [])
len()
len(5)
len([], [])
len(obj=[])
isinstance(1)
isinstance(1, 5)
isinstance(1, "a")
isinstance(1, (int, 5))
isinstance("a", (int, 5))
isinstance(1, int | str)
isinstance(1, list[int])
isinstance(1, [int])
issubclass(1, int)
issubclass(int, 5)
issubclass(int, (str, int))
issubclass(bool, int | None)
callable()
callable(1, 2)
id()
hash()
hash(1, 2)
repr()
repr(1, 2)
ascii("é")
ascii()
format(1, 2)
format()
format(5, "d", 1)
getattr(1)
getattr(1, "a")
getattr(1, 5)
getattr(1, "a", None)
getattr(1, "a", default=1)
setattr(1, "a", 1)
setattr(1, 5, 1)
setattr(1, "a")
hasattr(1, 5)
hasattr(1, "real")
delattr(1, "a")
delattr(1, 5)
vars(5)
vars(1, 2)
dir(1, 2)
type()
type(1, 2)
type("a", 5, {})
type("a", (), 5)
type(5, (), {})
type("a", (int, str), {})
type("a", (bool,), {})
type("A", (), {}, x=1)
object(1)
object(a=1)
super()
super(5)
super(int, "a")
super(int, 5).real
super(bool, True).__add__(5)
classmethod()
classmethod(5).__func__
staticmethod(5)
staticmethod()
property(5).fget
print(sep=5)
print(end=5)
print(foo=1)
print(file=5)
input(1, 2)
open()
eval()
eval(5)
eval("1", 5)
exec(5)
exec("1", 5)
compile()
compile("1", "f", "bad")
compile(5, "f", "eval")
globals(1)
locals(1)
__import__()
__import__(5)
__import__("")
__import__("nope")
__import__("sys", level=-1)
aiter(5)
anext(5)
bytes(-1)
bytes(10**20)
bytes("a")
bytes("a", "nope")
bytes(1, "utf-8")
bytes([256])
bytes(["a"])
bytes(None)
bytes(1.5)
bytes("a", "ascii", "strict", 1)
bytes(encoding="ascii")
bytes(source="é", encoding="ascii")
bytes(I(3))
bytearray(-1)
bytearray("a")
str(b"a", "utf-8", "strict", 1)
str(5, "utf-8")
str("a", "utf-8")
str(b"\\xff", "utf-8")
str(b"\\xff", errors="replace")
str(object=b"a", encoding="ascii")
str(foo=1)
''')
