# SPDX-License-Identifier: Apache-2.0
# Keys of min, max and sort that need guest code at some item or never; builtin iterators that are
# taken at once; bound methods called under another name; next of a generator.

class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return f"K({self.v})"
    def go(self, x, y=2): return self.v + x + y
d = {"a": 3, "b": 7, "c": 7, "e": 1}
print(max(d, key=d.get), min(d, key=d.get), max("ab", "c", key=len), max([], key=len, default=4), min((), key=None, default=5))
print(max([K(1), K(3), K(2)], key=lambda k: k), min([1, 5, 3], key=K), max({"x": K(2), "y": K(9)}.items(), key=lambda p: p[1]))
e = {"a": K(3), "b": K(8), "c": K(5)}
print(max(e, key=e.get), min(e, key=e.get))
m = {"a": 1, "b": K(8)}
try: max(m, key=m.get)
except TypeError as x: print(x)
except AttributeError as x: print(x)
try: max({"a": 1, "b": "x"}, key={"a": 1, "b": "x"}.get)
except TypeError as x: print(x)
try: max([], key=len)
except ValueError as x: print(x)
try: max(3, key=len)
except TypeError as x: print(x)
try: max([1, 2], key=len)
except TypeError as x: print(x)
try: max([1, 2], key=3)
except TypeError as x: print(x)
class D(dict):
    def get(self, k): return -self[k]
f = D(a=1, b=2)
print(max(f, key=f.get), min(f, key=f.get))
class L(str):
    def __len__(self): return 100 - str.__len__(self)
print(max(["aaa", L("bbb"), "cc", L("d")], key=len), min([L("x"), "yy"], key=len))
g = {1: 2, 2: 3}
def grow(k):
    g[k + 10] = 1
    return k
try: print(max(g, key=grow))
except RuntimeError as x: print(x)
l = [3, 1, 2]
def see(v):
    print(l, end=" ")
    return -v
l.sort(key=see); print(l)
def bad(v):
    l.append(v); return v
try: l.sort(key=bad)
except ValueError as x: print(x, l)
def fail(v): raise KeyError(v)
try: l.sort(key=fail)
except KeyError as x: print(repr(x), l)
l.sort(key=str, reverse=1); print(l)
l.sort(key=K, reverse=True); print(l)
class S(list):
    def __len__(self): return 0
s = S([3, 1, 2]); s.sort(key=lambda v: v); print(list.__repr__(s))
print(sorted(d, key=d.get), sorted(zip("cab", range(3)), key=lambda p: p[0]), sorted(enumerate("cab"), key=lambda p: p[1], reverse=True))
print(sorted((x for x in [2, 1]), key=lambda v: v), sorted([K(2), K(1)], key=lambda v: v))
print(dict(zip("abc", range(9))), dict(enumerate("ab")), list(zip([1, 2], "ab")), list(enumerate("ab", 5)), tuple(zip("ab")), set(zip([1], [2])))
z = zip([1, 2, 3], [4, 5]); print(next(z), list(z), list(z))
print(max(zip([1, 5], "ab"), key=lambda p: p[0]), min(enumerate([4, 2]), key=lambda p: p[1]), sum(v for v, in zip([1, 2])))
try: dict(zip([[1]], [2]))
except TypeError as x: print(x)
try: dict(zip("ab"))
except ValueError as x: print(x)
q = {1: 2, 3: 4}
try: print(list(zip(q, [q.pop(1), 2])))
except RuntimeError as x: print(x)
try: list(zip(*[[1, 2], [3]], strict=True))
except ValueError as x: print(x)
print(",".join(map(str, [1, K(2), 3])), "-".join(c * 2 for c in "abc"), "".join(reversed("abc")), " ".join(filter(None, ["a", "", "b"])))
try: ",".join(map(int, "12"))
except TypeError as x: print(x)
try: ",".join(1 / 0 for _ in "a")
except ZeroDivisionError as x: print(x)
class T(str):
    def join(self, it): return "mine"
print(T("-").join("ab"), str.join(T("-"), map(str, [1, 2])))
def gen():
    got = yield 1
    print("got", got)
    yield 2
    return 7
i = gen(); print(next(i), next(i))
try: next(i)
except StopIteration as x: print("stop", x.value)
try: next(i)
except StopIteration as x: print("stop", x.value)
print(next(i, "none"))
b = K(10).go
print(b(1), b(1, 3), b(1, y=4), b(x=5), [b(v) for v in range(2)])
try: b()
except TypeError as x: print(x)
try: b(1, 2, 3)
except TypeError as x: print(x)
out = []; add = out.append
for v in range(3): add(v)
p = {"k": 1}.get
print(out, p("k"), p("z"), p("z", 3), list(map(p, ["k", "z"])), list(map(out.append, "xy")), out)
try: p([])
except TypeError as x: print(x)
import types
print(types.MethodType(min, 3)(5), types.MethodType(len, [1, 2])())
