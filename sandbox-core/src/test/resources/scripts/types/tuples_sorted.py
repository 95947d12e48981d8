# SPDX-License-Identifier: Apache-2.0
# Orders of tuples whose items are ints, texts, floats, or anything else.

nan = float("nan")
rows = [(i % 3, "k%d" % (i * 7 % 5), i * 0.5 % 2, i) for i in range(40)]
print(sorted(rows)[:6], sorted(rows, reverse=True)[:3])
print(sorted(rows, key=lambda r: (r[1], -r[0]))[:5], sorted(rows, key=lambda r: (r[2], r[1]))[-3:])
print(sorted([(1, 2), (1,), (), (1, 2, 3), (0, 9)]), sorted([("b", 1), ("a", 2), ("a", 1), ("", 5)]))
print(sorted([(nan, 2), (1.0, 1), (nan, 1), (0.5, 3)]), sorted([(1.0, nan), (1, 2.0), (1.0, 1)]))
print(sorted([(True, 2), (1, 1), (0.5, 9), (False, 3)]), sorted([(10**30, 1), (5, 2), (10**30, 0), (5, 1)]))
print(sorted([((1, 2), "b"), ((1, 1), "a"), ((1, 2), "a")]), sorted([(None, 2), (None, 1)]), sorted([(nan, 3), (nan, 1)]))
for bad in ([(1, None), (1, 2)], [(1, "a"), (1, 2)], [("a", 1), (None, 1)], [(1, [1], {}), (1, [1], {1})], [(1, 1j), (1, 2j)]):
    try:
        print(sorted(bad))
    except TypeError as e:
        print(e)
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return f"V{self.v}"
print(sorted([(1, V(2)), (1, V(1)), (0, V(5)), ("x" < "y", V(0))]), max([(1, V(2)), (1, V(3))]))
print(sorted(["b\U0001F600", "b\uffff", "b"]), sorted([("b\U0001F600", 1), ("b\uffff", 2)]))
