# SPDX-License-Identifier: Apache-2.0
"""Keys that equal a str without being one: of subclasses, of enumerations, of a class of its own."""
import enum, collections, json, string
class T(str): pass
class CI(str):
    def __eq__(self, o): return isinstance(o, str) and self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
class K:
    def __hash__(self): return hash("x")
    def __eq__(self, o): return o == "x"
    def __repr__(self): return "K"
class Color(enum.StrEnum):
    RED = "red"; BLUE = "blue"
class Old(str, enum.Enum):
    A = "a"
def tour(d, k):
    r = []
    r.append(k in d); r.append(k not in d); r.append(d.get(k)); r.append(d.get(k, 0)); r.append(d[k]); d[k] = 2; r.append(dict(d)); r.append(d.setdefault(k, 9)); d.update({k: 3}); r.append(len(d)); r.append({**d, k: 4}); r.append(d | {k: 5}); r.append({k: 1} | d); r.append(d == {k: 3}); r.append({k: 3} == d); r.append(k in d.keys()); r.append((k, 3) in d.items()); r.append(d.pop(k)); r.append(d)
    return r
for key, plain in ((T("x"), "x"), (Color.RED, "red"), (Old.A, "a"), (K(), "x"), (CI("Foo"), "foo")):
    print(type(key).__name__, tour({key: 1}, plain))
    if type(key) is not K: print(tour({plain: 1}, key))
    d = {key: 1, **{str(i): i for i in range(40)}}
    del d[plain]; print(len(d), plain in d)
    try: d[plain]
    except KeyError as e: print("KeyError", e)
    dd = collections.defaultdict(int, {key: 1}); dd[plain] += 1; print(len(dd), list(dd.values()))
    od = collections.OrderedDict({key: 1}); od[plain] = 5; print(od); c = collections.Counter([plain, key]); print(len(c), c.most_common())
    cm = collections.ChainMap({key: 1}); print(cm[plain]); print(len({key, plain}), plain in {key}, key in {plain: 0}, plain in frozenset([key]), {plain, "q"} & {key})
print("%(x)s" % {T("x"): 5}, "{x}".format(**{T("x"): 6}), "{x}".format_map({T("x"): 7}), string.Template("$x").substitute({T("x"): 8}))
def f(**kw): return kw
print(f(**{T("x"): 1}), f(**{Color.RED: 2})["red"])
def g(red=0, x=1): return red, x
print(g(**{Color.RED: 2, T("x"): 3}))
try: print(g(x=1, **{T("x"): 3}))
except TypeError as e: print(e)
class O: pass
o = O(); setattr(o, T("x"), 1); print(o.x, vars(o), hasattr(o, T("x")), getattr(o, Color.RED, "no")); o.__dict__[T("y")] = 5; print(o.y); o.__dict__.update({Color.BLUE: 6}); print(o.blue, vars(o)["blue"])
globals()[T("zz")] = 9; print(zz)
print(json.dumps({Color.RED: Color.BLUE, T("k"): T("v"), Old.A: Old.A}), json.loads('{"red": 1}')[Color.RED], sorted({Color.RED: 1, "apple": 2}))
m = {"red": 1}
match m:
    case {Color.RED: v}: print("matched", v)
match {Color.RED: 1}:
    case {"red": v}: print("matched2", v)
handlers = {Color.RED: lambda: "R", Color.BLUE: lambda: "B"}
for name in ("red", "blue", "green"): print(handlers.get(name, lambda: "?")())
t = type("Z", (), {T("attr"): 3}); print(t.attr)
print({T("x"): 1}.keys() == {"x"}, {T("x")} == {"x"}, {T("x"): 1} == {"x": 1}, dict.fromkeys([T("x"), "x", Color.RED, "red"]), [*{T("b"), "b"}])
