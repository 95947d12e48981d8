# SPDX-License-Identifier: Apache-2.0
# dict: every method and the errors.
d = {"a": 1, "b": 2}
print(d["a"], d.get("b"), d.get("z"), d.get("z", 0), "a" in d, 1 in d, len(d), bool({}))
d["c"] = 3
d.update({"a": 10}, e=5)
d.update([("f", 6), ["g", 7]])
print(d, d.setdefault("a", 99), d.setdefault("h"), d.setdefault("i", []), d)
print(d.pop("a"), d.pop("zz", "default"), d.popitem(), d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)))
print(dict(), dict(a=1), dict([("x", 1)]), dict({"k": 2}, j=3), dict(zip("ab", [1, 2])), {**d, "z": 0})
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {1: "a"} == {1.0: "a"}, {1: 1, 2: 2} == {2: 2, 1: 1}, {"a": 1} | {"b": 2, "a": 3})
e = d.copy()
e["new"] = 1
print("new" in d, e is d, {1: "int", 1.0: "float", True: "bool"}, {(1, 2): 3}[(1, 2)])
d |= [("m", 1)]
del d["m"]
d.clear()
print(d, {}.get("x") is None, {"k": {"n": [1, 2]}}["k"]["n"][1])
d = {i: i * i for i in range(5)}
del d[2]
d[2] = "again"
d[0] = "kept place"
print(d, max(d), sum(k for k in d), sorted(d, reverse=True), min({"b": 1, "a": 2}))
n = {}
n["self"] = n
print(n)
for source in ["d['zz']", "d[99]", "{}.popitem()", "d.pop('zz')", "{[]: 1}", "d[[]]", "d[{}]", "dict(5)", "dict([1])", "dict([(1, 2, 3)])", "dict(['ab', 'c'])", "dict(1, 2)", "d.update(5)", "d | 5", "d < d", "d.get()", "hash({})", "d + d", "d.nope", "dict(**{1: 2})", "d.setdefault()", "dict.fromkeys()", "dict.fromkeys(5)", "d.get([])"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    del d["gone"]
except KeyError as error:
    print(repr(error), error)
print([m for m in dir(dict) if not m.startswith("_")])
