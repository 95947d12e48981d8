# SPDX-License-Identifier: Apache-2.0
"""What heaps and binary searches do whose comparisons change them, fail, or answer oddly."""

import bisect
import heapq


class Item:
    act = None

    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        if Item.act is not None:
            Item.act()
        return self.rank < other.rank

    def __repr__(self):
        return f'I{self.rank}'


class Odd(Item):
    """Leaves the answer to the other operand, or gives none that is a bool."""

    def __lt__(self, other):
        return NotImplemented if self.rank % 2 else [self.rank] * (self.rank < other.rank)

    def __gt__(self, other):
        return [] if self.rank <= other.rank else 'more'


heap = []


def empty():
    heap.clear()


def grow():
    if len(heap) < 9:
        heap.append(Item(7))


def fail_later():
    global left
    left -= 1
    if not left:
        raise ValueError('enough')


operations = {
    'heappush': lambda: heapq.heappush(heap, Item(0)),
    'heappop': lambda: heapq.heappop(heap),
    'heapify': lambda: heapq.heapify(heap),
    'heapreplace': lambda: heapq.heapreplace(heap, Item(1)),
    'heappushpop': lambda: heapq.heappushpop(heap, Item(9)),
    'insort': lambda: bisect.insort(heap, Item(2)),
    'bisect_left': lambda: bisect.bisect_left(heap, Item(3)),
}

for name, operation in operations.items():
    for act in (None, empty, grow, fail_later):
        for ranks in (range(5), range(8, 0, -1)):
            left = 3
            heap[:] = [Item(rank) for rank in ranks]
            Item.act = act
            try:
                print(name, act and act.__name__, operation())
            except Exception as error:
                print(name, act and act.__name__, type(error).__name__, error)
            Item.act = None
            print(heap)

odd = [Odd(rank) for rank in (5, 3, 8, 1, 9, 2, 7)]
heapq.heapify(odd)
print(odd)
print([heapq.heappop(odd) for _ in range(7)])
sorted_odd = [Odd(rank) for rank in range(0, 14, 2)]
print([bisect.bisect(sorted_odd, Odd(rank)) for rank in range(-1, 14)])
print([bisect.bisect_left(sorted_odd, Odd(rank)) for rank in range(-1, 14)])
pairs = []
for rank in (3, 1, 3, 2, 1):
    heapq.heappush(pairs, (rank, Item(rank % 2), rank))
print(pairs, heapq.heappushpop(pairs, (1, Item(0), 4)), pairs)
print(heapq.heapreplace(pairs, (9, Item(0), 4)), [heapq.heappop(pairs)[0] for _ in range(5)])
