# SPDX-License-Identifier: Apache-2.0
# Items of dicts that instances of subclasses carry: with and without methods of their own, and keys of all kinds.

from collections import Counter, OrderedDict, defaultdict, deque


class Plain(dict):
    pass


class Default(dict):
    def __missing__(self, key):
        return f"no {key!r}"


class Loud(dict):
    def __setitem__(self, key, value):
        print("set", repr(key), end="; ")
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", repr(key), end="; ")
        return super().__getitem__(key)


class Key(str):
    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        print("eq", end="; ")
        return str(self) == other


class Number:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"Number({self.n})"

    def __eq__(self, other):
        return self.n == getattr(other, "n", other)


for made in (Plain(), Default(), Loud(), OrderedDict(), defaultdict(list), defaultdict(None), Counter()):
    made["a"] = 1
    made["a"] = 2
    made[1] = "one"
    made[True] = "true"
    made[1.0] = "float"
    made[1, 2] = "pair"
    made[Number(5)] = "five"
    made[Key("k")] = "key"
    print(type(made).__name__, len(made), list(made.values()))
    for key in ("a", 1, (1, 2), 5, Number(1), "k", "none", 7, (9,), None, [1]):
        try:
            print(made[key], end="; ")
        except Exception as problem:
            print(type(problem).__name__, problem, end="; ")
    print(len(made))

counts = defaultdict(int)
groups = defaultdict(lambda: deque(maxlen=2))
for word in "the cat and the dog and the bird".split():
    counts[word] += 1
    groups[len(word)].append(word)
print(dict(counts), {k: list(v) for k, v in groups.items()})

grown = Plain()
for n in range(1000):
    grown[n] = n
    grown[str(n)] = -n
print(len(grown), grown[999], grown["999"], sum(grown[n] + grown[str(n)] for n in range(1000)))
for walked in (Plain(a=1), defaultdict(int, a=1)):
    try:
        for key in walked:
            walked[key + "x"] = 1
    except RuntimeError as problem:
        print(problem)

queue = deque([0])
seen = {0}
while queue:
    at = queue.popleft()
    for to in (at * 2 + 1, at + 3):
        if to < 60 and to not in seen:
            seen.add(to)
            queue.append(to)
print(len(seen), deque("ab", maxlen=1).pop(), [d.pop() for d in (deque([1]), [2], bytearray(b"c"), {3})])
for bad in (lambda: deque().popleft(), lambda: deque().append(), lambda: deque([1]).pop(1), lambda: b"x".find()):
    try:
        bad()
    except Exception as problem:
        print(type(problem).__name__, problem)
