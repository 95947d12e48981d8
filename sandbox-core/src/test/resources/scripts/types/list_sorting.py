# SPDX-License-Identifier: Apache-2.0
# Sorting: stability, keys, reverse, tuples, errors.
people = [("ann", 30), ("bob", 25), ("cyd", 30), ("dan", 25)]
print(sorted(people), sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted("banana"), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}), sorted((2, 1)))
words = "The quick brown fox jumps over the lazy dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w.lower()), reverse=True))
print(sorted([1.5, 1, True, 0.5, 10**20, -1]), sorted([[2], [1, 2], [1], []]), sorted([(1, "b"), (1, "a")]), sorted([float("inf"), -1, float("-inf")]))
data = [(i * 7919) % 101 for i in range(300)]
print(sorted(data)[:10], sorted(data, reverse=True)[:5], sorted(data, key=lambda v: v % 10)[:12])
stable = sorted(enumerate(data), key=lambda p: p[1] % 3)
print(all(a[0] < b[0] for a, b in zip(stable, stable[1:]) if a[1] % 3 == b[1] % 3))


class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __repr__(self):
        return f"I{self.v}"


print(sorted([Item(3), Item(1), Item(2)]), min(Item(5), Item(4)), max([Item(5), Item(4)]))
calls = []
sorted([3, 1, 2], key=lambda v: calls.append(v) or v)
print(calls)
for source in ["sorted([1, 'a'])", "sorted([None, 1])", "sorted([{}, {}])", "sorted(5)", "sorted([1], lambda x: x)", "sorted()", "sorted([1j, 2j])", "sorted([1, 2], key=lambda: 0)", "sorted([(1, 'a'), (1, 2)])"]:
    try:
        print(eval(source))
    except TypeError as error:
        print(source, "->", error)
lst = [3, 2, 1]
try:
    lst.sort(key=lambda v: lst.append(v) or v)
except ValueError as error:
    print(error)
try:
    [2, 1, 0].sort(key=lambda v: 1 / v)
except ZeroDivisionError as error:
    print(error)
