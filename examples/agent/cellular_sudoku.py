# SPDX-License-Identifier: Apache-2.0
"""Backtracking: sudoku, queens, knapsack, edit distance, permutations by hand."""
from functools import cache
from itertools import product

PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""
grid = [[0 if c == "." else int(c) for c in line] for line in PUZZLE.split()]
cells = list(product(range(9), repeat=2))


def peers(r, c):
    return {(r, j) for j in range(9)} | {(i, c) for i in range(9)} | {(r // 3 * 3 + i, c // 3 * 3 + j) for i, j in product(range(3), repeat=2)} - {(r, c)}


def options(r, c):
    return set(range(1, 10)) - {grid[i][j] for i, j in peers(r, c)}


steps = 0


def solve():
    global steps
    empty = [(len(options(r, c)), r, c) for r, c in cells if not grid[r][c]]
    if not empty:
        return True
    _, r, c = min(empty)
    for digit in sorted(options(r, c)):
        steps += 1
        grid[r][c] = digit
        if solve():
            return True
    grid[r][c] = 0
    return False


print(solve(), steps)
for i, row in enumerate(grid):
    if i and i % 3 == 0:
        print("------+-------+------")
    print(" | ".join(" ".join(map(str, row[j : j + 3])) for j in (0, 3, 6)))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != len(placed) - r for r, c in enumerate(placed)):
            yield from queens(n, (*placed, column))


print(next(queens(8)), sum(1 for _ in queens(6)))
ITEMS = {"map": (9, 150), "compass": (13, 35), "water": (153, 200), "sandwich": (50, 160), "glucose": (15, 60), "tin": (68, 45), "banana": (27, 60)}


@cache
def pack(names, room):
    if not names:
        return 0, ()
    name, *rest = names
    weight, value = ITEMS[name]
    best = pack(tuple(rest), room)
    if weight <= room:
        with_it, chosen = pack(tuple(rest), room - weight)
        best = max(best, (with_it + value, (name, *chosen)))
    return best


print(pack(tuple(ITEMS), 200), pack.cache_info().hits > 0)


def distance(a, b):
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        rows.append([i])
        for j, y in enumerate(b, 1):
            rows[i].append(min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (x != y)))
    i, j, edits = len(a), len(b), []
    while i or j:
        if i and j and rows[i][j] == rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            edits.append("=" if a[i] == b[j] else f"{a[i]}>{b[j]}")
        elif i and rows[i][j] == rows[i - 1][j] + 1:
            i -= 1
            edits.append(f"-{a[i]}")
        else:
            j -= 1
            edits.append(f"+{b[j]}")
    return rows[-1][-1], " ".join(reversed(edits))


print(distance("kitten", "sitting"), distance("", "ab"), distance("same", "same")[0])


def permute(items):
    if len(items) < 2:
        yield items
    else:
        for i, x in enumerate(items):
            for rest in permute(items[:i] + items[i + 1 :]):
                yield [x, *rest]


print(["".join(p) for p in permute(list("abc"))])


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


print(len(hanoi(8)), hanoi(2))


def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1


print(max(range(1, 60), key=lambda n: sum(1 for _ in collatz(n))), [*collatz(6)])
