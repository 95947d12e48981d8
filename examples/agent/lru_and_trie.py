# SPDX-License-Identifier: Apache-2.0
"""Data structures: an LRU cache, a trie, a ring buffer, an interval set, a bloom filter, a heap with updates."""
import bisect
import hashlib
import heapq
import sys
import weakref
from collections import OrderedDict, UserDict
from collections.abc import MutableSet, Sequence


class Lru(UserDict):
    def __init__(self, size):
        self.size = size
        super().__init__()
        self.data = OrderedDict()

    def __getitem__(self, key):
        value = super().__getitem__(key)
        if key in self.data:
            self.data.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            self.data.popitem(last=False)

    def __missing__(self, key):
        return f"<no {key}>"


class Trie:
    def __init__(self, *words):
        self.root = {}
        for word in words:
            node = self.root
            for c in word:
                node = node.setdefault(c, {})
            node[""] = True

    def complete(self, prefix):
        node = self.root
        for c in prefix:
            node = node.get(c)
            if node is None:
                return
        yield from self._walk(node, prefix)

    def _walk(self, node, prefix):
        for c in sorted(node):
            if c:
                yield from self._walk(node[c], prefix + c)
            else:
                yield prefix


class Ring(Sequence):
    def __init__(self, size):
        self._items, self._start, self._size = [], 0, size

    def append(self, item):
        if len(self._items) < self._size:
            self._items.append(item)
        else:
            self._items[self._start] = item
            self._start = (self._start + 1) % self._size

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        if not -len(self) <= i < len(self):
            raise IndexError("ring index out of range")
        return self._items[(self._start + i) % len(self)]


class Intervals(MutableSet):
    def __init__(self, pairs=()):
        self._ends = []
        for a, b in pairs:
            self.add((a, b))

    def add(self, pair):
        a, b = pair
        i, j = bisect.bisect_left(self._ends, a), bisect.bisect_right(self._ends, b)
        self._ends[i:j] = ([a] if i % 2 == 0 else []) + ([b] if j % 2 == 0 else [])

    def discard(self, pair):
        a, b = pair
        i, j = bisect.bisect_left(self._ends, a), bisect.bisect_right(self._ends, b)
        self._ends[i:j] = ([a] if i % 2 else []) + ([b] if j % 2 else [])

    def __contains__(self, x):
        return bisect.bisect_right(self._ends, x) % 2 == 1

    def __iter__(self):
        return zip(self._ends[::2], self._ends[1::2])

    def __len__(self):
        return len(self._ends) // 2

    def __repr__(self):
        return " ".join(f"[{a},{b})" for a, b in self)


class Bloom:
    def __init__(self, bits=256, hashes=3):
        self.bits, self.hashes, self.field = bits, hashes, 0

    def _places(self, item):
        digest = hashlib.blake2b(item.encode(), digest_size=4 * self.hashes).digest()
        return [int.from_bytes(digest[i : i + 4], "big") % self.bits for i in range(0, len(digest), 4)]

    def add(self, item):
        for place in self._places(item):
            self.field |= 1 << place

    def __contains__(self, item):
        return all(self.field >> place & 1 for place in self._places(item))


cache = Lru(2)
cache.update(a=1, b=2)
cache["a"], cache.__setitem__("c", 3)
print(dict(cache.data), cache["zz"], "b" in cache, cache.get("q"), len(cache))
print(list(Trie("car", "card", "care", "cat", "dog").complete("car")), list(Trie().complete("x")))
ring = Ring(3)
for i in range(5):
    ring.append(i)
print(list(ring), ring[-1], ring[1:], 3 in ring, ring.index(4), list(reversed(ring)), ring.count(9))
try:
    ring[3]
except IndexError as e:
    print(e)
spans = Intervals([(1, 3), (5, 8), (2, 6)])
print(spans, 7 in spans, 8 in spans, len(spans))
spans.discard((4, 5))
spans.add((20, 30))
print(spans, list(spans))
bloom = Bloom()
for word in ("alpha", "beta", "gamma"):
    bloom.add(word)
print([w in bloom for w in ("alpha", "beta", "delta", "omega")], bin(bloom.field).count("1"))


class Resource:
    def __init__(self, name):
        self.name = name


r = Resource("db")
ref = weakref.ref(r)
cached = weakref.WeakValueDictionary(db=r)
print(ref() is r, cached["db"].name, ref().name, sys.getrefcount is not None)


class Pending:
    def __init__(self):
        self.heap, self.entries, self.n = [], {}, 0

    def add(self, task, priority):
        if task in self.entries:
            self.entries[task][-1] = None
        entry = self.entries[task] = [priority, self.n, task]
        self.n += 1
        heapq.heappush(self.heap, entry)

    def pop(self):
        while self.heap:
            _, _, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                return task
        raise KeyError("nothing is pending")


pending = Pending()
for task, priority in (("write", 5), ("read", 3), ("plan", 1), ("write", 0)):
    pending.add(task, priority)
print([pending.pop() for _ in range(3)])
try:
    pending.pop()
except KeyError as e:
    print(e)
