# SPDX-License-Identifier: Apache-2.0
# Graphs: breadth first, Dijkstra, topological order, components.
import heapq
from collections import defaultdict, deque

EDGES = [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3), ("F", "G", 1)]


def build(edges, directed=True):
    graph = defaultdict(list)
    for a, b, w in edges:
        graph[a].append((b, w))
        graph[b]
        if not directed:
            graph[b].append((a, w))
    return graph


def bfs(graph, start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for other, _ in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return order


def dfs(graph, node, seen=None):
    seen = set() if seen is None else seen
    if node in seen:
        return
    seen.add(node)
    yield node
    for other, _ in graph[node]:
        yield from dfs(graph, other, seen)


def dijkstra(graph, start):
    distance, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, w in graph[node]:
            if d + w < distance.get(other, float("inf")):
                distance[other] = d + w
                previous[other] = node
                heapq.heappush(heap, (d + w, other))
    return distance, previous


def path(previous, end):
    result = [end]
    while result[-1] in previous:
        result.append(previous[result[-1]])
    return "->".join(reversed(result))


def topological(graph):
    state, order = {}, []

    def visit(node):
        if state.get(node) == 1:
            raise ValueError(f"cycle at {node}")
        if node not in state:
            state[node] = 1
            for other, _ in graph[node]:
                visit(other)
            state[node] = 2
            order.append(node)

    for node in list(graph):
        visit(node)
    return order[::-1]


def components(graph):
    left = set(graph)
    while left:
        part = set(bfs(graph, min(left)))
        left -= part
        yield sorted(part)


g = build(EDGES)
print(bfs(g, "A"), list(dfs(g, "A")))
distance, previous = dijkstra(g, "A")
print(distance, path(previous, "E"), topological(g), list(components(build(EDGES, directed=False))))
g["E"].append(("A", 1))
try:
    topological(g)
except ValueError as error:
    print(error)
