# SPDX-License-Identifier: Apache-2.0
# A binary heap in plain Python and shortest paths with it.


class Heap:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, item):
        items = self.items
        items.append(item)
        child = len(items) - 1
        while child > 0:
            parent = (child - 1) >> 1
            if items[parent] <= items[child]:
                break
            items[parent], items[child] = items[child], items[parent]
            child = parent

    def pop(self):
        items = self.items
        last = items.pop()
        if not items:
            return last
        top = items[0]
        items[0] = last
        parent, size = 0, len(items)
        while True:
            child = 2 * parent + 1
            if child >= size:
                return top
            if child + 1 < size and items[child + 1] < items[child]:
                child += 1
            if items[parent] <= items[child]:
                return top
            items[parent], items[child] = items[child], items[parent]
            parent = child


def graph(size):
    edges = {}
    for node in range(size):
        edges[node] = [((node * 7 + k * 13) % size, (node * k) % 17 + 1) for k in range(1, 6)]
    return edges


def shortest(edges, start):
    distances = {start: 0}
    heap = Heap()
    heap.push((0, start))
    while heap:
        distance, node = heap.pop()
        if distance > distances[node]:
            continue
        for target, weight in edges[node]:
            candidate = distance + weight
            if target not in distances or candidate < distances[target]:
                distances[target] = candidate
                heap.push((candidate, target))
    return distances


def main():
    edges = graph(2500)
    total = 0
    for start in range(0, 240, 20):
        total += sum(shortest(edges, start).values())
    return total


main()
