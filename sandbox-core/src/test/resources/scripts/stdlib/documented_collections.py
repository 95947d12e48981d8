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


import collections, collections.abc, copy, pickle, itertools, functools, operator
from collections import *
Point = namedtuple("Point", ["x", "y"], defaults=[0])
c = Counter("abracadabra"); dq = deque([1, 2, 3], maxlen=4); od = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); dd = defaultdict(list, {"k": [1]}); cm = ChainMap({"a": 1}, {"b": 2, "a": 3})
class PD(Point):
    "doc"
    __slots__ = ()
    @property
    def s(self): return self.x + self.y
class Ctr(Counter): pass
class UD(UserDict): pass
class UL(UserList): pass
class US(UserString): pass
class MyDQ(deque): pass
class MyOD(OrderedDict): pass
class MyDD(defaultdict): pass
check(r'''
c, c.most_common(2), c.most_common(), c["zz"], c.total(), list(c.elements())[:6], sorted(c)
c + Counter("ab"), c - Counter("aaaaaaab"), c & Counter("abz"), c | Counter("zz"), +Counter(a=-1, b=2), -Counter(a=-1, b=2)
Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=3) >= Counter(a=2, b=1), Counter(a=1) != Counter()
Counter(a=1) < 5
x = Counter(); x.update("aab"); x.subtract(["a", "c"]); x.update({"d": 5}); x.update(e=2); print(x)
x["q"] += 3; del x["nothing"]; x += Counter(a=10); x -= Counter(d=1); x |= Counter(z=1); x &= Counter(a=2, z=5); print(x)
Counter([1, 1, 2]).items(), Counter({"a": 3}), Counter(None), Counter(cats=4, dogs=8), Counter({"a": "x"}), Counter.fromkeys if 0 else 0
Counter.fromkeys("ab")
Counter(1)
Counter([1], [2])
Counter([[1]])
Ctr("aab"), Ctr("a") + Ctr("b"), type(Ctr("a").copy()), copy.deepcopy(c) == c, pickle.loads(pickle.dumps(c)) == c, repr(Counter()), dict(c)["a"]
Counter(a=1, b=1).most_common(1), Counter("mississippi").most_common(10), Counter("a").most_common(0), Counter("ab").most_common(-1)
Counter({"x": 1.5, "y": 2})
dq, dq.append(4), dq.append(5), dq, dq.appendleft(0), dq, dq.maxlen, deque("abc"), deque(), deque([], 0)
dq.rotate(1), dq, dq.rotate(-2), dq, dq.reverse(), dq, dq.count(2), dq.index(2), dq.extend([7, 8]), dq, dq.extendleft([9]), dq
dq.index(99)
dq.remove(99)
deque().pop()
deque().popleft()
dq.insert(0, 1)
deque([1, 2])[5]
deque(maxlen=-1)
deque(5)
deque([1, 2]) + deque([3]), deque([1, 2]) * 2, deque([1]) < deque([2]), deque([1]) == [1], 1 in deque([1]), deque([1, 2])[-1], copy.copy(dq), copy.deepcopy(deque([[1]], 3)), pickle.loads(pickle.dumps(dq))
deque([1]) + [2]
deque([1, 2, 3])[1:]
q = deque([1, 2, 3]); q[0] = 9; del q[1]; q.insert(1, 5); q += [6]; q *= 2; print(q, list(reversed(q)), len(q), bool(q), q.copy())
q.clear(), q, MyDQ([1]), MyDQ([1], 3) + MyDQ([2]), deque([deque([1])])
for i in (q := deque([1, 2])): q.append(i)
hash(deque())
od, od.popitem(), od.popitem(last=False), od, od.move_to_end("b"), OrderedDict(a=1) == OrderedDict(a=1), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1)
OrderedDict().popitem()
od.move_to_end("zz")
od.pop("zz")
od.pop("zz", 5), OrderedDict.fromkeys("ab", 1), OrderedDict([("a", 1)]) | {"b": 2}, {"b": 2} | OrderedDict(a=1), list(reversed(OrderedDict(a=1, b=2))), list(reversed(OrderedDict(a=1, b=2).items())), od.setdefault("n", 1), od.copy(), MyOD(a=1), OrderedDict()
o = OrderedDict.fromkeys("abc"); o.move_to_end("c", last=False); o.move_to_end("a"); print(o, list(o.values()), o.keys())
copy.deepcopy(OrderedDict(a=[1])), pickle.loads(pickle.dumps(MyOD(a=1)))
dd["x"], dd, dd.default_factory, dd.get("nope"), dd | {"z": 1}, dd.copy(), copy.copy(dd), MyDD(int), repr(defaultdict(None, a=1)), defaultdict(lambda: 5)["q"], defaultdict(int, [("a", 1)], b=2)
defaultdict()["a"]
defaultdict(5)
dd.__missing__("new"), defaultdict(int).__missing__("x"), pickle.loads(pickle.dumps(defaultdict(list, a=[1]))), type(MyDD(int) | {})
cm, cm["a"], cm["b"], len(cm), list(cm), dict(cm), cm.maps, cm.new_child({"c": 1}), cm.parents, cm.new_child(z=1), "b" in cm, cm.get("q", 7), ChainMap(), cm | {"n": 1}, {"n": 1} | cm, bool(ChainMap())
cm["zz"]
del cm["b"]
cm.pop("b")
ChainMap().popitem()
cm["new"] = 1; print(cm); del cm["new"]; print(cm.copy(), cm == {"a": 1, "b": 2}, cm.popitem(), cm, ChainMap.fromkeys("ab", 0))
Point(1), Point(1, 2), Point(x=1, y=5), Point._fields, Point._field_defaults, Point._make([1, 2]), Point(1)._asdict(), Point(1)._replace(y=9), Point(1)[0], Point(1, 2) == (1, 2), Point.__doc__, Point.x.__doc__, Point.__match_args__
Point()
Point(1, 2, 3)
Point(z=1)
Point._make([1, 2, 3])
Point(1)._replace(q=1)
Point(1).x = 5
Point(1).zz
namedtuple("A", "x x")
namedtuple("A", "class y")
namedtuple("A", "_x")
namedtuple("1A", "x")
namedtuple("A", "x y", defaults=[1, 2, 3])
namedtuple("A", "x class _y x", rename=True)._fields, namedtuple("A", "a, b c")._fields, namedtuple("A", "")(), namedtuple("A", "x", module="mm").__module__
PD(1, 2), PD(1, 2).s, PD(3)._replace(x=1), hash(Point(1, 2)) == hash((1, 2)), copy.replace(Point(1, 2), x=5), pickle.loads(pickle.dumps(Point(1, 2))), pickle.loads(pickle.dumps(PD(1))), Point(1, 2) + (3,), Point(1, 2) < Point(1, 3), isinstance(Point(1), tuple), Point.__new__.__defaults__, Point.__name__, repr(Point)
UD(a=1), UD({"a": 1}) | {"b": 2}, {"b": 2} | UD(a=1), UD(a=1) == {"a": 1}, UD.fromkeys("ab"), UD(a=1).copy(), UD(a=1).data, "a" in UD(a=1), UD(a=1).pop("a"), type(UD(a=1).copy())
UD()["x"]
UL([1, 2]) + [3], [0] + UL([1]), UL([1]) * 2, UL([3, 1])[0:1], UL([1]).data, sorted(UL([3, 1])), UL([1]) == [1], UL("ab"), UL([1, 2]).index(2), UL([1]).copy(), type(UL([1, 2])[:1])
US("abc").upper(), US("a") + "b", "x" + US("y"), US("abc")[1], US("a") * 3, US("abc") == "abc", hash(US("a")) == hash("a"), US("a,b").split(","), US("%s") % 5, US("{}").format(1), int(US("12")), US("abc").encode(), "b" in US("abc"), US("abc").find("c"), type(US("a").upper()), US(5), len(US("ab")), US("a") < "b", US("ab").isalpha()
collections.abc.Mapping, isinstance({}, collections.abc.MutableMapping), isinstance([], collections.abc.Sequence), issubclass(deque, collections.abc.MutableSequence), issubclass(Counter, dict), isinstance(dq, collections.abc.Hashable), isinstance((i for i in ()), collections.abc.Generator)
collections.abc.Sequence()
defaultdict[str, int], Counter[str], deque[int], OrderedDict[str, int], ChainMap[str, int], collections.abc.Callable[[int], str], collections.abc.Callable[..., int], collections.abc.Iterable[int], collections.abc.Mapping[str, int].__args__
''')
class Seq(collections.abc.Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
class MMap(collections.abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class MySet(collections.abc.MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x):
        if x not in self.s: self.s.append(x)
    def discard(self, x):
        if x in self.s: self.s.remove(x)
    def __repr__(self): return f"MySet({self.s})"
class MSeq(collections.abc.MutableSequence):
    def __init__(self, *a): self.a = list(a)
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def insert(self, i, v): self.a.insert(i, v)
mm = MMap(); ms = MySet([1, 2, 3]); sq = MSeq(3, 1, 2)
check(r'''
3 in Seq(1, 2, 3), list(reversed(Seq(1, 2))), Seq(1, 2, 1).count(1), Seq(1, 2).index(2), list(Seq(4, 5))
Seq(1).index(5)
mm.pop("zz")
mm.popitem()
ms & [2, 3, 4], ms | {9}, ms - {1}, ms ^ {1, 7}, {1, 9} - ms, ms <= {1, 2, 3, 4}, ms == {1, 2, 3}, ms.isdisjoint([9]), ms.pop(), ms.remove(2), ms
ms.remove(77)
ms |= {5}; ms -= {3}; ms ^= {5, 6}; ms &= {6}; print(ms)
sq.append(5), sq.extend([6]), sq.reverse(), sq.a, sq.pop(), sq.pop(0), sq.remove(5), sq.a, sq.clear(), sq.a
sq.pop()
type("B", (collections.abc.Iterator,), {})()
''')
