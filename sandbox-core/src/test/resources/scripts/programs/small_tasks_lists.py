# SPDX-License-Identifier: Apache-2.0
# Short list tasks as problem sets pose them, each with its checks.
def remove_duplicates(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]


def rotate(items, k):
    k %= len(items) or 1
    return items[-k:] + items[:-k]


def chunks(items, n):
    return [items[i:i + n] for i in range(0, len(items), n)]


def second_largest(items):
    first = second = float("-inf")
    for x in items:
        if x > first:
            first, second = x, first
        elif first > x > second:
            second = x
    return second


def pairs_with_sum(items, target):
    seen, found = set(), []
    for x in items:
        if target - x in seen:
            found.append((target - x, x))
        seen.add(x)
    return found


def merge_intervals(intervals):
    result = []
    for start, end in sorted(intervals):
        if result and start <= result[-1][1]:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return result


def spiral(matrix):
    out = []
    while matrix:
        out += matrix.pop(0)
        matrix = [list(row) for row in zip(*matrix)][::-1]
    return out


def move_zeros(items):
    return [x for x in items if x] + [0] * items.count(0)


def longest_run(items):
    best = current = 0
    for a, b in zip(items, items[1:]):
        current = current + 1 if a < b else 0
        best = max(best, current)
    return best + 1 if items else 0


def majority(items):
    candidate, count = None, 0
    for x in items:
        if count == 0:
            candidate = x
        count += 1 if x == candidate else -1
    return candidate if items.count(candidate) > len(items) // 2 else None


def trapped(heights):
    left, right, total, low, high = 0, 0, 0, 0, len(heights) - 1
    while low < high:
        if heights[low] < heights[high]:
            left = max(left, heights[low])
            total += left - heights[low]
            low += 1
        else:
            right = max(right, heights[high])
            total += right - heights[high]
            high -= 1
    return total


def pascal(n):
    return [[1] if i == 0 else [1] + [a + b for a, b in zip(row, row[1:])] + [1] for i in range(n) for row in [PASCAL[-1] if PASCAL else []] if PASCAL.append([1] if i == 0 else [1] + [a + b for a, b in zip(row, row[1:])] + [1]) is None]


PASCAL = []
assert remove_duplicates([1, 2, 1, 3, 2]) == [1, 2, 3]
assert rotate([1, 2, 3, 4], 1) == [4, 1, 2, 3] and rotate([], 5) == []
assert chunks(list(range(5)), 2) == [[0, 1], [2, 3], [4]]
assert second_largest([5, 1, 5, 4]) == 4
assert pairs_with_sum([1, 5, 7, -1, 5], 6) == [(1, 5), (7, -1), (1, 5)]
assert merge_intervals([[1, 3], [8, 10], [2, 6], [10, 12]]) == [[1, 6], [8, 12]]
assert spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [1, 2, 3, 6, 9, 8, 7, 4, 5]
assert move_zeros([0, 1, 0, 3]) == [1, 3, 0, 0]
assert longest_run([1, 2, 3, 1, 2]) == 3 and longest_run([]) == 0
assert majority([2, 2, 1, 2]) == 2 and majority([1, 2]) is None
assert trapped([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]) == 6
print(pascal(5))
try:
    assert rotate([1, 2], 1) == [1, 2], "rotation differs"
except AssertionError as error:
    print("AssertionError:", error)
print("PASS")
