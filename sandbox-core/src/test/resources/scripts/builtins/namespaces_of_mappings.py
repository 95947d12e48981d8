# SPDX-License-Identifier: Apache-2.0
"""eval and exec in namespaces whose class looks names up in its own way."""

from collections import ChainMap, UserDict, defaultdict


class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Logged(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


print(eval("x + y", {}, Missing(y="here")))
print(eval("x", Missing(a=1)))
print(eval("x + 1", {}, defaultdict(lambda: 41)))
print(eval("[a, b]", {"b": 2}, ChainMap({"a": 1}, {"a": 3})))
print(eval("a", {}, UserDict(a="of a UserDict")))

names = Logged(a=1)
exec("b = a + 1\na = b\ndel b", {}, names)
print(dict(names))

counts = defaultdict(int)
exec("total += 5\nother = total + missing", {}, counts)
print(dict(counts))

plain = type("Plain", (dict,), {})(a=1)
exec("c = a + 1", plain)
print(plain["c"], sorted(name for name in plain if not name.startswith("__")))

for source, namespace in (("x", {}), ("x", Logged()), ("def f(): return x\nf()", Missing())):
    try:
        exec(source, {}, namespace)
    except NameError as error:
        print(error)
