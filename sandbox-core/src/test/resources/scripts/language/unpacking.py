# SPDX-License-Identifier: Apache-2.0
# Starred targets and unpacking errors.
first, *rest = [1, 2, 3]
print(first, rest)
*init, last = "abc"
print(init, last)
a, *b, c = range(6)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
(x, *y), *z = [[1, 2, 3], 4, 5]
print(x, y, z)
*all_of_it, = (n * n for n in range(4))
print(all_of_it)
for key, *values in [("a", 1, 2), ("b",), ("c", 3)]:
    print(key, values)
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
cases = [
    lambda: exec("a, b = [1]"),
    lambda: exec("a, b = [1, 2, 3]"),
    lambda: exec("a, *b, c = [1]"),
    lambda: exec("a, b = 5"),
    lambda: exec("a, b = iter([1])"),
    lambda: exec("a, b = iter([1, 2, 3, 4])"),
    lambda: exec("a, b, c = 'xy'"),
    lambda: exec("(a, b), c = 1, 2"),
    lambda: exec("a, = []"),
    lambda: exec("a, b = {}"),
    lambda: exec("a, b = None"),
]
for case in cases:
    try:
        case()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print([*range(3), *"ab", *[]], (*[1], 2), {*[1, 2], *(2, 3)}, {**{"a": 1}, "b": 2, **{"a": 3}})
print(*[1, 2], *"xy", sep="-")
