# SPDX-License-Identifier: Apache-2.0
# Huffman coding, union-find with Kruskal, a ring buffer and a bloom-like bitset.
import heapq
from collections import Counter


def huffman(text):
    heap = [(n, i, ch) for i, (ch, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], serial, (a[2], b[2])))
        serial += 1
    codes = {}

    def assign(node, prefix):
        if isinstance(node, tuple):
            assign(node[0], prefix + "0")
            assign(node[1], prefix + "1")
        else:
            codes[node] = prefix or "0"

    assign(heap[0][2], "")
    return codes


def decode(bits, codes):
    back, current, out = {v: k for k, v in codes.items()}, "", []
    for b in bits:
        current += b
        if current in back:
            out.append(back[current])
            current = ""
    return "".join(out)


class UnionFind:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


class Ring:
    def __init__(self, size):
        self._data, self._next, self._count = [None] * size, 0, 0

    def push(self, x):
        self._data[self._next] = x
        self._next = (self._next + 1) % len(self._data)
        self._count = min(self._count + 1, len(self._data))

    def __iter__(self):
        start = (self._next - self._count) % len(self._data)
        return (self._data[(start + i) % len(self._data)] for i in range(self._count))

    def __len__(self):
        return self._count


class Bits:
    def __init__(self, values=()):
        self.bits = 0
        for v in values:
            self.bits |= 1 << v

    def __contains__(self, v):
        return bool(self.bits >> v & 1)

    def __and__(self, other):
        result = Bits()
        result.bits = self.bits & other.bits
        return result

    def __iter__(self):
        bits = self.bits
        while bits:
            low = bits & -bits
            yield low.bit_length() - 1
            bits ^= low

    def __len__(self):
        return self.bits.bit_count()


text = "abracadabra alakazam"
codes = huffman(text)
bits = "".join(codes[c] for c in text)
print(dict(sorted(codes.items())), len(bits), decode(bits, codes) == text, huffman("aaa"))
edges = sorted([(7, "A", "D"), (5, "A", "B"), (8, "B", "C"), (9, "B", "D"), (7, "B", "E"), (5, "C", "E"), (15, "D", "E")])
forest = UnionFind()
tree = [(w, a, b) for w, a, b in edges if forest.union(a, b)]
print(tree, sum(w for w, *_ in tree), forest.find("A") == forest.find("C"))
ring = Ring(3)
for i in range(5):
    ring.push(i)
    print(list(ring), len(ring), end=" ")
print()
b = Bits([1, 5, 200])
print(5 in b, 6 in b, list(b), len(b), list(b & Bits([5, 200, 7])), b.bits)
