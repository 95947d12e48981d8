# SPDX-License-Identifier: Apache-2.0
# Recursive functions of many shapes.
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def flatten(items):
    return [x for item in items for x in (flatten(item) if isinstance(item, (list, tuple)) else [item])]


def power_set(items):
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0], *s] for s in rest]


def collatz(n, memo={1: 1}):
    if n not in memo:
        memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]


def digits(n, base=10):
    return [] if n == 0 else digits(n // base, base) + [n % base]


def partitions(n, largest=None):
    largest = n if largest is None else largest
    if n == 0:
        yield []
        return
    for first in range(min(n, largest), 0, -1):
        for rest in partitions(n - first, first):
            yield [first] + rest


def catalan(n):
    return 1 if n == 0 else sum(catalan(i) * catalan(n - 1 - i) for i in range(n))


def gray(n):
    return [""] if n == 0 else ["0" + c for c in gray(n - 1)] + ["1" + c for c in reversed(gray(n - 1))]


def subsets_sum(numbers, target, chosen=()):
    if target == 0:
        yield chosen
    if target > 0 and numbers:
        first, *rest = numbers
        yield from subsets_sum(rest, target - first, chosen + (first,))
        yield from subsets_sum(rest, target, chosen)


def binary_search(items, x, low=0, high=None):
    high = len(items) if high is None else high
    if low >= high:
        return -1
    middle = (low + high) // 2
    if items[middle] == x:
        return middle
    return binary_search(items, x, middle + 1, high) if items[middle] < x else binary_search(items, x, low, middle)


def deep_sum(value):
    match value:
        case int() | float():
            return value
        case dict():
            return sum(map(deep_sum, value.values()))
        case list() | tuple() | set():
            return sum(deep_sum(v) for v in value)
    return 0


print(gcd(1071, 462), flatten([1, [2, (3, [4, []])], 5]), power_set([1, 2, 3]), max(range(1, 300), key=collatz), collatz(27))
print(digits(123456789), digits(255, 16), list(partitions(5)), [catalan(n) for n in range(9)], gray(3), list(subsets_sum([3, 34, 4, 12, 5, 2], 9)))
print([binary_search(list(range(0, 50, 3)), x) for x in (0, 9, 48, 50, 7)], deep_sum({"a": [1, (2, 3)], "b": {"c": {4, 5.5}}, "d": "x"}))


def mccarthy(n):
    return n - 10 if n > 100 else mccarthy(mccarthy(n + 11))


def hofstadter(n, memo={}):
    if n <= 2:
        return 1
    if n not in memo:
        memo[n] = hofstadter(n - hofstadter(n - 1)) + hofstadter(n - hofstadter(n - 2))
    return memo[n]


print([mccarthy(n) for n in (1, 50, 99, 105)], [hofstadter(n) for n in range(1, 15)], (lambda s: s[::-1] if len(s) < 2 else s)("ab"))
