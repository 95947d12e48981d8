# SPDX-License-Identifier: Apache-2.0
"""Graph algorithms and a scheduler on heaps: Dijkstra, A*, Kruskal, topological order, max flow, event simulation."""

import bisect
import heapq
import itertools
import math
import random
from collections import defaultdict, deque
from functools import cache, cmp_to_key, partial, reduce, total_ordering
from graphlib import CycleError, TopologicalSorter
from queue import Empty, PriorityQueue


def dijkstra(graph, start):
    best, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if cost > best[node]:
            continue
        for neighbour, weight in graph[node].items():
            if (new := cost + weight) < best.get(neighbour, math.inf):
                best[neighbour], previous[neighbour] = new, node
                heapq.heappush(heap, (new, neighbour))
    return best, previous


def path_to(previous, node):
    path = [node]
    while path[-1] in previous:
        path.append(previous[path[-1]])
    return "->".join(reversed(path))


graph = defaultdict(dict)
for a, b, w in [("A", "B", 4), ("A", "C", 2), ("C", "B", 1), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3), ("F", "F", 1)]:
    graph[a][b] = graph[b][a] = w
best, previous = dijkstra(graph, "A")
print(best, [path_to(previous, n) for n in "BDE"], "F" in best)

parent = {n: n for n in graph}


def find(node):
    while parent[node] != node:
        parent[node] = node = parent[parent[node]]
    return node


tree = []
for w, a, b in sorted({(w, *sorted((a, b))) for a in graph for b, w in graph[a].items()}):
    ra, rb = find(a), find(b)
    if ra != rb:
        parent[ra] = rb
        tree.append(f"{a}{b}:{w}")
print(tree, len({find(n) for n in graph}))

MAZE = """\
S.#.....
..#.##.#
.##..#..
....##.#
.##....E""".splitlines()
grid = {complex(x, y): c for y, row in enumerate(MAZE) for x, c in enumerate(row)}
start, end = (next(p for p, c in grid.items() if c == ch) for ch in "SE")


def astar(start, end):
    counter = itertools.count()
    heap = [(0, next(counter), start)]
    came, cost = {start: None}, {start: 0}
    while heap:
        _, _, node = heapq.heappop(heap)
        if node == end:
            break
        for step in (1, -1, 1j, -1j):
            p = node + step
            if grid.get(p, "#") == "#" or cost[node] + 1 >= cost.get(p, 1e9):
                continue
            cost[p], came[p] = cost[node] + 1, node
            rest = abs((end - p).real) + abs((end - p).imag)
            heapq.heappush(heap, (cost[p] + rest, next(counter), p))
    while node is not None:
        yield node
        node = came[node]


route = list(astar(start, end))[::-1]
for y, row in enumerate(MAZE):
    print("".join("*" if complex(x, y) in route[1:-1] else c for x, c in enumerate(row)))
print(len(route), route[:3], sum(route))

sorter = TopologicalSorter({"test": {"build"}, "deploy": {"test", "docs"}, "docs": {"build"}, "build": ()})
sorter.prepare()
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    print("ready", ready)
    sorter.done(*ready)
try:
    list(TopologicalSorter({"a": "b", "b": "c", "c": "a"}).static_order())
except CycleError as error:
    print(error.args[0], sorted(set(error.args[1])), len(error.args[1]))


@total_ordering
class Job:
    def __init__(self, name, length, deadline):
        self.name, self.length, self.deadline = name, length, deadline

    def __eq__(self, other):
        return self.deadline == other.deadline

    def __lt__(self, other):
        return self.deadline < other.deadline

    def __repr__(self):
        return f"{self.name}@{self.deadline}"


rng = random.Random("seed")
jobs = [Job(f"j{i}", rng.randint(1, 9), rng.randrange(5, 60, 5)) for i in range(8)]
print(sorted(jobs), max(jobs), jobs[0] >= jobs[1], sorted(jobs, key=cmp_to_key(lambda a, b: (b.length > a.length) - (b.length < a.length)))[:3])
queue = PriorityQueue()
for job in jobs:
    queue.put((job.deadline, job.name, job))
clock = late = 0
while True:
    try:
        deadline, name, job = queue.get_nowait()
    except Empty:
        break
    clock += job.length
    late += clock > deadline
print(clock, late)


@cache
def cuts(n):
    return 1 if n == 0 else sum(cuts(n - c) for c in (1, 2, 5) if c <= n)


print(cuts(60), cuts.cache_info())
capacity = {("s", "a"): 10, ("s", "b"): 5, ("a", "b"): 15, ("a", "t"): 5, ("b", "t"): 10}


def max_flow(capacity, s, t):
    residual = defaultdict(int, capacity)
    total = 0
    while True:
        back, todo = {s: None}, deque([s])
        while todo and t not in back:
            u = todo.popleft()
            for (a, b), c in list(residual.items()):
                if a == u and c > 0 and b not in back:
                    back[b] = u
                    todo.append(b)
        if t not in back:
            return total
        path, node = [], t
        while back[node] is not None:
            path.append((back[node], node))
            node = back[node]
        flow = min(residual[e] for e in path)
        for a, b in path:
            residual[a, b] -= flow
            residual[b, a] += flow
        total += flow


print(max_flow(capacity, "s", "t"))
points = [(rng.random(), rng.random()) for _ in range(6)]
distance = lambda order: sum(math.dist(points[a], points[b]) for a, b in itertools.pairwise(order + order[:1]))
tour = min(map(list, itertools.permutations(range(6))), key=distance)
print(tour, round(distance(tour), 9))
marks = [60, 70, 80, 90]
print(["FDCBA"[bisect.bisect(marks, s)] for s in (59, 60, 89.9, 95)], bisect.bisect_left(jobs, 3, key=lambda j: 3), reduce(lambda a, f: f(a), [partial(pow, 2), str, len], 100))
print(list(heapq.merge([1, 4, 9], [2, 3], [0], reverse=False)), heapq.nsmallest(2, "hello"), rng.sample(range(100), 4), rng.choices("abc", [1, 2, 3], k=5), rng.gauss(0, 1), rng.shuffle(marks), marks)
