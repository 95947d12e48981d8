# SPDX-License-Identifier: Apache-2.0
# keys(), values(), items(): liveness and set operations.
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), type(keys).__name__, type(values).__name__, type(items).__name__)
d["d"] = 4
del d["a"]
print(keys, values, items, "d" in keys, 4 in values, ("b", 2) in items, ("b", 9) in items, "b" in items)
print(keys & {"b", "x"}, sorted(keys | {"x"}), sorted(keys - {"b"}), sorted(keys ^ {"b", "x"}), keys & ["c"])
print(items & {("b", 2)}, sorted(items - {("b", 2)}), keys == {"b", "c", "d"}, keys <= {"b", "c", "d", "e"}, keys > {"b"}, keys.isdisjoint({"q"}), keys == ["b"])
print(list(reversed(keys)), list(reversed(items)), sorted(values, reverse=True), [k for k in keys], dict(items), keys.mapping["b"])
for source in ["keys[0]", "keys + keys", "values & values", "hash(keys)", "keys.append(1)", "values < values", "next(keys)", "keys & 5"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
for k, v in d.items():
    print(k, v, end="; ")
print()
print({k: v for k, v in sorted(d.items(), key=lambda kv: -kv[1])}, values == d.values(), items == d.items(), keys is d.keys())
it = iter(d)
print(next(it), it.__length_hint__(), type(it).__name__, type(iter(d.values())).__name__)
print([m for m in dir(keys) if not m.startswith("_")], [m for m in dir(values) if not m.startswith("_")])
