# SPDX-License-Identifier: Apache-2.0
# An LRU cache, a trie and a linked list written by hand.
from collections import OrderedDict


class LRU:
    def __init__(self, capacity):
        self.capacity, self.data, self.stats = capacity, OrderedDict(), {"hit": 0, "miss": 0}

    def get(self, key, default=None):
        if key not in self.data:
            self.stats["miss"] += 1
            return default
        self.stats["hit"] += 1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            print("evicted", self.data.popitem(last=False))


class Trie:
    def __init__(self):
        self.children, self.end = {}, False

    def add(self, word):
        node = self
        for ch in word:
            node = node.children.setdefault(ch, Trie())
        node.end = True

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for ch, child in sorted(self.children.items()):
            yield from child.words(prefix + ch)

    def complete(self, prefix):
        node = self
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return []
        return list(node.words(prefix))


class Link:
    empty = ()

    def __init__(self, first, rest=empty):
        self.first, self.rest = first, rest

    @classmethod
    def of(cls, *values):
        result = cls.empty
        for v in reversed(values):
            result = cls(v, result)
        return result

    def __iter__(self):
        node = self
        while node is not Link.empty:
            yield node.first
            node = node.rest

    def __len__(self):
        return sum(1 for _ in self)

    def reversed(self):
        result = Link.empty
        for v in self:
            result = Link(v, result)
        return result

    def __repr__(self):
        return f"Link({', '.join(map(repr, self))})"


cache = LRU(2)
for op in [("put", "a", 1), ("put", "b", 2), ("get", "a"), ("put", "c", 3), ("get", "b"), ("get", "a"), ("put", "a", 9), ("put", "d", 4)]:
    name, *args = op
    print(op, getattr(cache, name)(*args))
print(cache.stats, list(cache.data))
t = Trie()
for w in "car card care cat dog do done".split():
    t.add(w)
print(t.complete("car"), t.complete("do"), t.complete("x"), len(list(t.words())))
l = Link.of(1, "two", [3])
print(l, len(l), l.reversed(), list(l), 1 in l, max(Link.of(3, 9, 2)))
