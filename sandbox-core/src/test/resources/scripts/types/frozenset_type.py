# SPDX-License-Identifier: Apache-2.0
# frozenset: immutability, hashing, operators.
f = frozenset([1, 2, 3])
print(f, len(f), 2 in f, f | {4}, f & {1}, f - {1}, f ^ {1, 9}, frozenset(), frozenset("a"), f == {1, 2, 3}, hash(f) == hash(frozenset([3, 2, 1])))
print({f: "value"}[frozenset({1, 2, 3})], {frozenset([1]), frozenset([1])}, f.union([5]), f.copy() is f, frozenset(f) is f, f <= {1, 2, 3, 4}, type(f | set()).__name__, type(set() | f).__name__)
nested = frozenset([frozenset([1]), frozenset()])
print(len(nested), frozenset() in nested, {1} in nested, sorted(map(len, nested)))
for source in ["f.add(1)", "f.remove(1)", "f.pop()", "f.clear()", "frozenset([[]])", "frozenset(1, 2)", "f + f", "f[0]", "frozenset(5)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
g = f
g |= {10}
print(f, g, g is f, bool(frozenset()), list(f), sum(f), max(f), repr(frozenset([0.5])), frozenset(range(3)).isdisjoint([7]))


class Tagged(frozenset):
    pass


print(Tagged([1, 2]), Tagged([1]) == {1}, type(Tagged([1]) | {2}).__name__, [m for m in dir(frozenset) if not m.startswith("_")])
