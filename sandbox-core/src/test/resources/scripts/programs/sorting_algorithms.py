# SPDX-License-Identifier: Apache-2.0
# Sorting algorithms written out, checked against sorted().
def bubble(items):
    items = list(items)
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    items = items[:]
    for i in range(1, len(items)):
        value, j = items[i], i - 1
        while j >= 0 and items[j] > value:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = value
    return items


def selection(items):
    items = items.copy()
    for i in range(len(items)):
        smallest = min(range(i, len(items)), key=items.__getitem__)
        items[i], items[smallest] = items[smallest], items[i]
    return items


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    result = []
    while left and right:
        result.append((left if left[0] <= right[0] else right).pop(0))
    return result + left + right


def quick(items):
    if not items:
        return []
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def heap_sort(items):
    heap = items[:]

    def sift(start, end):
        root = start
        while (child := 2 * root + 1) < end:
            if child + 1 < end and heap[child] < heap[child + 1]:
                child += 1
            if heap[root] >= heap[child]:
                return
            heap[root], heap[child] = heap[child], heap[root]
            root = child

    for start in range(len(heap) // 2 - 1, -1, -1):
        sift(start, len(heap))
    for end in range(len(heap) - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        sift(0, end)
    return heap


def counting(items):
    low, high = min(items, default=0), max(items, default=-1)
    counts = [0] * (high - low + 1)
    for x in items:
        counts[x - low] += 1
    return [low + i for i, n in enumerate(counts) for _ in range(n)]


def radix(items):
    items, digit = list(items), 1
    while any(x // digit for x in items):
        buckets = [[] for _ in range(10)]
        for x in items:
            buckets[x // digit % 10].append(x)
        items, digit = [x for bucket in buckets for x in bucket], digit * 10
    return items


samples = [[], [1], [2, 1], [5, 3, 9, 1, 5, 7], list(range(20, 0, -1)), [(i * 37) % 101 for i in range(60)]]
for algorithm in (bubble, insertion, selection, merge_sort, quick, heap_sort, counting, radix):
    print(f"{algorithm.__name__:<12}", [algorithm(s[:]) == sorted(s) for s in samples], algorithm([3, 1, 2]))
