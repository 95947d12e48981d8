# SPDX-License-Identifier: Apache-2.0
# dict: order, mutation during use, copies, nesting, grouping idioms.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
del d["a"]
d["a"] = 4
print(d, list(d), list(d.items()), d.popitem(), next(iter(d)), next(reversed(d)))
print({**d, "z": 0}, dict(sorted(d.items())), dict(sorted({"x": 2, "y": 1}.items(), key=lambda kv: kv[1])), dict(reversed(d.items())), {v: k for k, v in d.items()})
groups = {}
for word in "apple avocado banana blueberry cherry".split():
    groups.setdefault(word[0], []).append(word)
print(groups, {k: len(v) for k, v in groups.items()}, max(groups, key=lambda k: len(groups[k])))
counts = {}
for c in "mississippi":
    counts[c] = counts.get(c, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])), [k for k, v in counts.items() if v == max(counts.values())])
nested = {"a": {"b": {"c": 1}}}
copy, deep = dict(nested), {k: dict(v) for k, v in nested.items()}
nested["a"]["x"] = 2
print(copy, deep, nested["a"]["b"]["c"], nested.get("q", {}).get("r", "none"))
for k in list(d):
    if d[k] > 3:
        del d[k]
print(d, {1: "a", True: "b", 1.0: "c"}, {(): 0, (1,): 1}, {None: 0}, {frozenset([1]): 2}, len({i % 3: i for i in range(10)}), {i % 3: i for i in range(10)})
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, {**a, **b}, a.keys() & b.keys(), sorted(a.keys() | b.keys()), {k: (a.get(k), b.get(k)) for k in sorted({*a, *b})}, dict(a.items() & {"x": 1}.items()), a.items() <= (a | b).items())
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 3):
    del big[i]
for i in range(0, 30, 3):
    big[i] = "back"
print(len(big), list(big)[:5], list(big)[-5:], sum(big), big[999 - 1], 999 in big)


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        print("hash", self.v)
        return hash(self.v)

    def __eq__(self, other):
        print("eq", self.v, other.v)
        return self.v == other.v


k = {Key(1): "one"}
print(k[Key(1)], Key(2) in k)
k[Key(1)] = "replaced"
print(list(k.values()), len(k))
matrix = {(r, c): r * c for r in range(3) for c in range(3)}
print(matrix[2, 2], sum(v for (r, c), v in matrix.items() if r == c))
