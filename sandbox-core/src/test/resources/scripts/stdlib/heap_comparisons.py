# SPDX-License-Identifier: Apache-2.0
"""Which items heapq compares, in which order, and what it says of those that cannot be."""

import heapq
import collections

log = []


class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append((self.value, other.value))
        return self.value < other.value

    def __repr__(self):
        return f'I{self.value}'


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
    if log:
        print('  compared', log)
        log.clear()


def items(*values):
    return [Item(value) for value in values]


values = [3, 1, 4, 1, 5, 9, 2, 6]
for n in (-1, 0, 1, 2, 3, 7, 8, 9):
    show(lambda: heapq.nlargest(n, items(*values)))
    show(lambda: heapq.nsmallest(n, items(*values)))
    show(lambda: heapq.nlargest(n, iter(values), key=lambda v: v % 4))
    show(lambda: heapq.nsmallest(n, (v for v in values), key=lambda v: -v % 3))

show(lambda: list(heapq.merge([5, 3, 1], [6, 4, 2], reverse=True)))
show(lambda: list(heapq.merge([5, 3, 3], [6, 3], [], [4], reverse=True)))
show(lambda: list(heapq.merge(['bb', 'a'], ['ccc', 'bb', 'c'], key=len, reverse=True)))
show(lambda: list(heapq.merge(items(1, 4, 7), items(2, 5), items(3))))
show(lambda: list(heapq.merge(items(7, 4, 1), items(5, 2), items(3), reverse=True)))
show(lambda: list(heapq.merge([(1, 'a'), (2, 'b')], [(1, 'c')], key=lambda pair: pair[0])))
show(lambda: list(heapq.merge([(2, 'a'), (1, 'b')], [(2, 'c')], key=lambda pair: pair[0], reverse=True)))

for left, right in (([1, 2], ['a']), (['a'], [1, 2]), ([[1]], [0.5]), ([None], [None]), ([1], [])):
    show(lambda: list(heapq.merge(left, right)))
    show(lambda: list(heapq.merge(left, right, reverse=True)))

for n in (2, 'x', 2.5, None, (), object):
    show(lambda: heapq.nlargest(n, [1, 'a', None]))
    show(lambda: heapq.nsmallest(n, iter([1, 'a', None])))
    show(lambda: collections.Counter('abracadabra').most_common(n))
show(lambda: heapq.nlargest(2, 5))
show(lambda: heapq.nsmallest(0, 5))
show(lambda: heapq.nlargest(5, [3, 1, 2], key=1))
