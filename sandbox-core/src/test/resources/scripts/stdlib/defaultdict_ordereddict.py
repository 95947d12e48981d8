# SPDX-License-Identifier: Apache-2.0
# collections.defaultdict, OrderedDict and ChainMap.
from collections import ChainMap, OrderedDict, defaultdict

d = defaultdict(list)
d["a"].append(1)
d["b"].append(2)
d["a"].append(3)
print(d, d["c"], len(d), d.get("zz"), "zz" in d, d.default_factory, dict(d))
n = defaultdict(int, {"x": 5})
for ch in "hello":
    n[ch] += 1
print(n, sorted(n.items()), defaultdict(lambda: "?")["k"], defaultdict(set, a={1}), defaultdict(None, b=1).copy())
tree = lambda: defaultdict(tree)
t = tree()
t["x"]["y"]["z"] = 1
print(t["x"]["y"]["z"], list(t), len(t["q"]))
try:
    defaultdict()["missing"]
except KeyError as error:
    print("KeyError", error)
try:
    defaultdict(5)
except TypeError as error:
    print(error)
print(defaultdict(int, a=1) | {"b": 2}, d == {"a": [1, 3], "b": [2], "c": []})
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, list(o), o.popitem(last=False), o)
o["b"] = 9
o.move_to_end("a", last=False)
print(o, o == OrderedDict([("c", 3), ("a", 1)]), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1}, list(reversed(o)), OrderedDict(), OrderedDict(a=1) | {"b": 2})
try:
    o.move_to_end("zz")
except KeyError as error:
    print("KeyError", error)
base, over = {"a": 1, "b": 2}, {"b": 20}
m = ChainMap(over, base)
print(m["a"], m["b"], dict(m), len(m), list(m), m.maps, m.parents, m)
m["new"] = 5
child = m.new_child({"a": 100})
print(over, child["a"], child.parents["a"], "new" in child, child.get("zz", 0), sorted(child.items()))
try:
    del m["a"]
except KeyError as error:
    print("KeyError", error)
