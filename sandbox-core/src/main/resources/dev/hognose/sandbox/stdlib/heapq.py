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
