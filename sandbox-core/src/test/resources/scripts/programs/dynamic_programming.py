# SPDX-License-Identifier: Apache-2.0
# Dynamic programming classics.
from functools import lru_cache


def knapsack(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (w, v) in enumerate(items, 1):
        for c in range(capacity + 1):
            table[i][c] = table[i - 1][c]
            if w <= c:
                table[i][c] = max(table[i][c], table[i - 1][c - w] + v)
    chosen, c = [], capacity
    for i in range(len(items), 0, -1):
        if table[i][c] != table[i - 1][c]:
            chosen.append(i - 1)
            c -= items[i - 1][0]
    return table[-1][-1], chosen[::-1]


def lcs(a, b):
    @lru_cache(None)
    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + go(i + 1, j + 1)
        return max(go(i + 1, j), go(i, j + 1), key=len)

    return go(0, 0)


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, previous = [i], row
        for j, y in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (x != y)))
    return row[-1]


def coins(values, amount):
    best = [0] + [float("inf")] * amount
    for n in range(1, amount + 1):
        best[n] = min((best[n - v] + 1 for v in values if v <= n), default=float("inf"))
    return best[amount] if best[amount] < float("inf") else -1


def ways(values, amount):
    counts = [1] + [0] * amount
    for v in values:
        for n in range(v, amount + 1):
            counts[n] += counts[n - v]
    return counts[amount]


def lis(numbers):
    best = []
    for i, n in enumerate(numbers):
        before = max((best[j] for j in range(i) if numbers[j] < n), key=len, default=[])
        best.append(before + [n])
    return max(best, key=len, default=[])


def max_subarray(numbers):
    best = current = numbers[0]
    for n in numbers[1:]:
        current = max(n, current + n)
        best = max(best, current)
    return best


def matrix_chain(dims):
    @lru_cache(maxsize=None)
    def cost(i, j):
        return 0 if i == j else min(cost(i, k) + cost(k + 1, j) + dims[i] * dims[k + 1] * dims[j + 1] for k in range(i, j))

    return cost(0, len(dims) - 2)


def word_break(s, words):
    ok = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        ok[i] = any(ok[j] and s[j:i] in words for j in range(i))
    return ok[-1]


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1, *(a + b for a, b in zip(row, row[1:])), 1]


print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), lcs("AGGTAB", "GXTXAYB"), edit_distance("kitten", "sitting"), edit_distance("", "abc"))
print(coins([1, 5, 10, 25], 63), coins([2], 3), ways([1, 2, 5], 100), lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
print(matrix_chain((10, 30, 5, 60)), word_break("applepenapple", {"apple", "pen"}), word_break("catsandog", {"cats", "dog", "sand", "and", "cat"}), *pascal(5))
stairs = [1, 1]
for _ in range(30):
    stairs.append(stairs[-1] + stairs[-2])
grid = [[1, 3, 1], [1, 5, 1], [4, 2, 1]]
for i in range(3):
    for j in range(3):
        if i or j:
            grid[i][j] += min(grid[i - 1][j] if i else 10**9, grid[i][j - 1] if j else 10**9)
print(stairs[-1], grid[-1][-1], grid)
