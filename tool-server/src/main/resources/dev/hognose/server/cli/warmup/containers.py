# SPDX-License-Identifier: Apache-2.0
# Lists, tuples, dicts and sets, comprehensions, sorting, slices, unpacking.
from collections import Counter, defaultdict, deque
import heapq


def primes(limit):
    marks = [True] * (limit + 1)
    marks[0] = marks[1] = False
    for n in range(2, int(limit**0.5) + 1):
        if marks[n]:
            marks[n * n :: n] = [False] * len(marks[n * n :: n])
    return [n for n, mark in enumerate(marks) if mark]


def bubble(items):
    items = list(items)
    for i in range(len(items)):
        swapped = False
        for j in range(len(items) - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
                swapped = True
        if not swapped:
            break
    return items


def partition_sort(items):
    if len(items) <= 1:
        return items
    pivot = items[len(items) // 2]
    small = [x for x in items if x < pivot]
    same = [x for x in items if x == pivot]
    large = [x for x in items if x > pivot]
    return partition_sort(small) + same + partition_sort(large)


def search(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r = c = 0
    dr, dc = 0, 1
    for k in range(n * n):
        grid[r][c] = k
        if grid[(r + dr) % n][(c + dc) % n] or not (0 <= r + dr < n and 0 <= c + dc < n):
            dr, dc = dc, -dr
        r += dr
        c += dc
    return [sum(row) for row in grid]


def life(rows):
    n = len(rows)
    out = []
    for r in range(n):
        line = []
        for c in range(n):
            around = 0
            for i in (-1, 0, 1):
                for j in (-1, 0, 1):
                    if (i or j) and rows[(r + i) % n][(c + j) % n]:
                        around += 1
            line.append(1 if around == 3 or rows[r][c] and around == 2 else 0)
        out.append(line)
    return out


def distances(graph, start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best.get(node, 10**9):
            continue
        for other, weight in graph[node]:
            total = cost + weight
            if other not in best or total < best[other]:
                best[other] = total
                heapq.heappush(queue, (total, other))
    return best


def flood(grid, r, c):
    seen = set()
    queue = deque([(r, c)])
    while queue:
        at = queue.popleft()
        if at in seen:
            continue
        seen.add(at)
        y, x = at
        for y2, x2 in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
            if 0 <= y2 < len(grid) and 0 <= x2 < len(grid[0]) and grid[y2][x2] == 0:
                queue.append((y2, x2))
    return len(seen)


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            cost = 0 if x == y else 1
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost))
        previous = current
    return previous[-1]


def knapsack(weights, values, capacity):
    table = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            with_it = table[room - weight] + value
            if with_it > table[room]:
                table[room] = with_it
    return table[capacity]


def transpose_product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def group(words):
    by_length = {}
    for word in words:
        by_length.setdefault(len(word), []).append(word)
    letters = defaultdict(int)
    for word in words:
        for letter in word:
            letters[letter] += 1
    counts = {}
    for word in words:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return by_length, dict(letters), counts, Counter(words).most_common(2)


def records(count):
    rows = [{"id": i, "name": f"n{i * 37 % 101}", "score": i * 17 % 29 / 2} for i in range(count)]
    rows.sort(key=lambda row: row["score"])
    rows = sorted(rows, key=lambda row: (row["name"], -row["id"]), reverse=True)
    best = max(rows, key=lambda row: row["score"])
    total = 0
    for row in rows:
        for key, value in row.items():
            if key != "name":
                total += value
    return best["id"], total, min(row["name"] for row in rows)


def sets(n):
    evens = {i for i in range(n) if i % 2 == 0}
    threes = set(range(0, n, 3))
    both = evens & threes
    either = evens | threes
    only = evens - threes
    odd = either ^ both
    common = 0
    for i in range(n):
        if i in both and i not in only:
            common += 1
        either.discard(i)
    return len(both), len(either), len(only), len(odd), common, both <= evens, frozenset(both) == both


def main():
    numbers = [i * 7919 % 1009 for i in range(300)]
    out = [len(primes(6000)), bubble(numbers[:60])[:3], partition_sort(numbers)[:3], spiral(14)]
    ordered = sorted(numbers)
    out.append(sum(search(ordered, n) for n in range(300)))
    rows = [[(r * c) % 3 == 1 for c in range(16)] for r in range(16)]
    for _ in range(2):
        rows = life(rows)
    graph = {i: [((i * 3 + 1) % 60, i % 7 + 1), ((i + 11) % 60, 4), ((i * 5) % 60, 9)] for i in range(60)}
    out.append(sum(distances(graph, 0).values()))
    out.append(flood([[(r * 7 + c * 3) % 5 == 0 for c in range(16)] for r in range(16)], 0, 1))
    out.append(edit_distance("interpretation" * 2, "representation" * 2))
    out.append(knapsack([3, 4, 5, 9, 14], [3, 4, 4, 10, 15], 300))
    matrix = [[(i + j) % 5 + 0.5 for j in range(9)] for i in range(9)]
    out.append(transpose_product(matrix, matrix)[0][0])
    out.append(len(group("the quick brown fox jumps over the lazy dog and runs off".split() * 12)))
    out += [records(130), sets(500)]
    first, *middle, last = numbers
    (a, b), c = (first, last), len(middle)
    items = [a, b, c]
    items.extend(range(5))
    items.insert(1, 9)
    items.remove(9)
    items.reverse()
    del items[0], items[1:2]
    squares = {n: n * n for n in range(200)}
    squares.update({-1: 1})
    squares.pop(3)
    out += [items.index(a), items.count(a), items[::-1][1:3], list(squares)[-1], 5 in squares, items + [1] * 3]
    out.append(sum(value for value in squares.values()) + len(list(squares.keys())))
    out.append([(x, y) for x in range(20) for y in range(20) if x * y == 36])
    out.append(str(out)[:20] + repr({"a": (1, 2.5, None), "b": [True, {3}]}))
    return out


main()
