# SPDX-License-Identifier: Apache-2.0
# List, set, dict comprehensions and generator expressions.
print([x * x for x in range(6)], [x for x in range(20) if x % 3 == 0 if x % 2])
print([(x, y) for x in range(3) for y in range(x)], [[j for j in range(i)] for i in range(4)])
print({x % 3 for x in range(10)}, {k: len(k) for k in ["a", "bb", "ccc"]})
print({v: k for k, v in {"a": 1, "b": 2}.items()}, sum(x for x in range(101)))
print([a + b for a, b in zip("abc", "xyz")], [x for row in [[1, 2], [3]] for x in row])
print([*(x for x in (1, 2))], dict((i, i * i) for i in range(3)), set(c for c in "aaa"))
x = "outside"
[x for x in range(3)]
print(x)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
n = 3
print([n * i for i in range(n) if (lambda m: m > 0)(i)])


def local():
    base = 10
    return [base + i for i in range(3)], {base: i for i in range(2)}


print(local())
gen = (print("lazy", i) or i for i in range(2))
print("made")
print(next(gen), next(gen), next(gen, "end"))


class Body:
    factor = 2
    values = [v * 2 for v in (1, 2, 3)]
    source = [v for v in range(factor)]


print(Body.values, Body.source)
print([y for x in [1, 2, 3] if (y := x * x) > 1])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
try:
    (i for i in 5)
except TypeError as error:
    print(error)
print([i for i in range(5) if i if i - 1], [None for _ in range(2)])
print([x if x % 2 else -x for x in range(5)])
