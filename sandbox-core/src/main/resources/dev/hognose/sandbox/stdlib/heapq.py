# SPDX-License-Identifier: Apache-2.0
"""Priority queues in lists."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
           'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """Merges sorted inputs into one sorted output."""
    heap = []
    for order, iterable in enumerate(iterables):
        it = iter(iterable)
        for value in it:
            rank = value if key is None else key(value)
            heap.append([_Reversed(rank) if reverse else rank, order, value, it])
            break
    heapify(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            rank = value if key is None else key(value)
            heapreplace(heap, [_Reversed(rank) if reverse else rank, entry[1], value, entry[3]])
            break
        else:
            heappop(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


class _Reversed:
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value

    def __eq__(self, other):
        return not (self.value < other.value or other.value < self.value)


def _heapify_max(heap):
    """Makes a list a heap whose first item is the largest."""
    for at in range(len(heap) // 2 - 1, -1, -1):
        _sink_max(heap, at)


def _heappop_max(heap):
    last = heap.pop()
    if not heap:
        return last
    return _heapreplace_max(heap, last)


def _heapreplace_max(heap, item):
    largest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def _sink_max(heap, start):
    """Moves larger children up until a leaf is free, then the item from there to its place."""
    size = len(heap)
    item, at = heap[start], start
    child = 2 * at + 1
    while child < size:
        if child + 1 < size and not heap[child + 1] < heap[child]:
            child += 1
        heap[at] = heap[child]
        at, child = child, 2 * child + 1
    while at > start:
        parent = (at - 1) // 2
        if not heap[parent] < item:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def nlargest(n, iterable, key=None):
    """The n largest items, as sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        return _single(max(iterable, key=key, default=_absent))
    return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else _nothing(iterable)


def nsmallest(n, iterable, key=None):
    """The n smallest items, as sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _single(min(iterable, key=key, default=_absent))
    return sorted(iterable, key=key)[:n] if n > 0 else _nothing(iterable)


_absent = object()


def _single(item):
    return [] if item is _absent else [item]


def _nothing(iterable):
    iter(iterable)
    return []
