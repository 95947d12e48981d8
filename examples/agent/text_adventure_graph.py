# SPDX-License-Identifier: Apache-2.0
"""Shortest paths, components, topological levels and a maze."""
import heapq
from collections import defaultdict, deque
from itertools import pairwise

ROADS = """
A-B 4
A-C 2
B-C 1
B-D 5
C-D 8
C-E 10
D-E 2
F-G 3
"""
graph = defaultdict(dict)
for line in ROADS.split("\n"):
    if line:
        pair, cost = line.split()
        a, b = pair.split("-")
        graph[a][b] = graph[b][a] = int(cost)


def dijkstra(start):
    best, before = {start: 0}, {}
    heap = [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if cost > best[node]:
            continue
        for other, step in graph[node].items():
            if cost + step < best.get(other, float("inf")):
                best[other] = cost + step
                before[other] = node
                heapq.heappush(heap, (cost + step, other))
    return best, before


def path(before, start, end):
    steps = [end]
    while steps[-1] != start:
        if steps[-1] not in before:
            return None
        steps.append(before[steps[-1]])
    return steps[::-1]


best, before = dijkstra("A")
for node in sorted(graph):
    route = path(before, "A", node)
    print(node, best.get(node, "unreachable"), "->".join(route) if route else "-", sum(graph[a][b] for a, b in pairwise(route or [])))

seen, components = set(), []
for node in sorted(graph):
    if node not in seen:
        queue, part = deque([node]), set()
        while queue:
            n = queue.popleft()
            if n not in part:
                part.add(n)
                queue.extend(graph[n])
        seen |= part
        components.append(sorted(part))
print(components)

parent = {n: n for n in graph}


def find(n):
    while parent[n] != n:
        parent[n] = parent[parent[n]]
        n = parent[n]
    return n


tree = []
for cost, a, b in sorted({(c, *sorted((a, b))) for a in graph for b, c in graph[a].items()}):
    if find(a) != find(b):
        parent[find(a)] = find(b)
        tree.append((a, b, cost))
print(tree, sum(c for *_, c in tree))

MAZE = """\
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########"""
grid = [list(row) for row in MAZE.splitlines()]
where = {cell: (y, x) for y, row in enumerate(grid) for x, cell in enumerate(row) if cell in "SE"}
queue, came = deque([where["S"]]), {where["S"]: None}
while queue:
    y, x = here = queue.popleft()
    if here == where["E"]:
        break
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        there = y + dy, x + dx
        if there not in came and grid[there[0]][there[1]] != "#":
            came[there] = here
            queue.append(there)
steps, at = 0, came[where["E"]]
while at != where["S"]:
    grid[at[0]][at[1]] = "*"
    at, steps = came[at], steps + 1
print("\n".join(map("".join, grid)), steps + 1, sep="\n")
