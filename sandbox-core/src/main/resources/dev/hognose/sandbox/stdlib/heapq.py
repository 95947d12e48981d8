# SPDX-License-Identifier: Apache-2.0
"""Priority queues in lists."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
           'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """Merges sorted inputs into one sorted output."""
    heap = []
    direction = -1 if reverse else 1
    for order, iterable in enumerate(iterables):
        it = iter(iterable)
        for value in it:
            rank = value if key is None else key(value)
            heap.append([rank, order * direction, value, it])
            break
    replace = _heapreplace_max if reverse else heapreplace
    _heapify_max(heap) if reverse else heapify(heap)
    while len(heap) > 1:
        _, order, value, it = heap[0]
        yield value
        for value in it:
            replace(heap, [value if key is None else key(value), order, value, it])
            break
        else:
            _heappop_max(heap) if reverse else heappop(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


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
    if _is_all(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    it = iter(iterable)
    heap = _first(range(0, -n, -1), it, key)
    heapify(heap)
    order = -n
    for item in it if heap else ():
        rank = item if key is None else key(item)
        if heap[0][0] < rank:
            heapreplace(heap, (rank, order, item))
            order -= 1
    heap.sort(reverse=True)
    return [entry[-1] for entry in heap]


def nsmallest(n, iterable, key=None):
    """The n smallest items, as sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _single(min(iterable, key=key, default=_absent))
    if _is_all(n, iterable):
        return sorted(iterable, key=key)[:n]
    it = iter(iterable)
    heap = _first(range(n), it, key)
    _heapify_max(heap)
    order = n
    for item in it if heap else ():
        rank = item if key is None else key(item)
        if rank < heap[0][0]:
            _heapreplace_max(heap, (rank, order, item))
            order += 1
    heap.sort()
    return [entry[-1] for entry in heap]


_absent = object()


def _single(item):
    return [] if item is _absent else [item]


def _is_all(n, iterable):
    """Whether it is known to have no more than n items."""
    try:
        size = len(iterable)
    except TypeError:
        return False
    return n >= size


def _first(orders, it, key):
    """Entries of the first items: rank, order, item."""
    if key is None:
        return [(item, order, item) for order, item in zip(orders, it)]
    return [(key(item), order, item) for order, item in zip(orders, it)]
