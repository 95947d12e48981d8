# SPDX-License-Identifier: Apache-2.0
# Comprehensions: scopes, nesting, walrus, await-free corner cases.
x = 10
print([x for x in range(3)], x, [(x, y) for y in range(2)], [[x * y for x in range(3)] for y in range(2)], [x for x in [x, x + 1]])


def f(n):
    local = n * 2
    squares = [local + i for i in range(n)]
    table = {i: [local - j for j in range(i)] for i in range(n)}
    gen = (local for _ in range(2))
    local = "changed"
    return squares, table, list(gen)


print(f(3))


class A:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    pairs = [(i, j) for i, j in zip(items, doubled)]
    try:
        bad = [items for _ in range(1)]
    except NameError as error:
        message = str(error)


print(A.doubled, A.pairs, A.message)
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
hs = list(map(lambda i: lambda: i, range(3)))
print([g() for g in fs], [g() for g in gs], [g() for g in hs])
print([last := v for v in (1, 2, 3)], last, any((hit := v) > 1 for v in (1, 2, 3)), hit)


def walrus():
    total = 0
    partial = [total := total + v for v in (1, 2, 3)]
    return total, partial


print(walrus(), [y for v in (1, 2) if (y := v * 10)], y)
print({k: v for k, v in zip("ab", (1, 2))}, {(k, v) for k in (1,) for v in (2, 3)} == {(1, 2), (1, 3)}, [a for a, *_ in ("xyz", "uv")], [(a, b) for a in range(3) for b in range(a) if a != b if b], [[] for _ in range(2)])
print(sum(i * j for i in range(3) for j in range(3)), max((v for v in (3, 1)), default=0), "".join(c for c in "a1b2" if c.isalpha()), dict((k, len(k)) for k in ("a", "bb")), sorted(-v for v in (1, 2)), tuple(v for v in ()), [*(v for v in (1, 2)), 3], list(v for v in [0] for v in [v + 1, v + 2]))
try:
    [undefined_name for _ in range(1)]
except NameError as error:
    print(error)
try:
    [v for v in 5]
except TypeError as error:
    print(error)
for source in ["[x := 0 for x in range(2)]", "[i for i in (i := 3,)]", "[yield_ for yield_ in (yield 1)]", "{**d for d in []}", "[*x for x in []]", "[for x in y]", "[x for x]", "(x for x in y, z)"]:
    try:
        compile(source, "f", "eval")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
deep = [[[(i, j, k) for k in range(2)] for j in range(2)] for i in range(2)]
print(deep[1][0][1], len([0 for a in range(10) for b in range(10) for c in range(10)]), [f"{a}{b}" for a in "xy" for b in (1, 2)], [[r[c] for r in [[1, 2], [3, 4]]] for c in (0, 1)], [i if i % 2 else None for i in range(3)], [(lambda q: q * i)(2) for i in range(3)])
