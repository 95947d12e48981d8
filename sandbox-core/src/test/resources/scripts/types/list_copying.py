# SPDX-License-Identifier: Apache-2.0
# list: aliasing, copies, slices and nested lists.
a = [1, [2, 3]]
b, c, d = a, a[:], a.copy()
e = [list(x) if isinstance(x, list) else x for x in a]
a.append(4)
a[1].append("deep")
print(a, b, c, d, e, a is b, c is d, a[1] is c[1])
grid = [[0] * 3] * 2
grid[0][0] = "x"
good = [[0] * 3 for _ in range(2)]
good[0][0] = "x"
print(grid, good)


def modify(items, rebound):
    items.append("added")
    rebound = rebound + ["never seen"]
    return rebound


x, y = [], []
print(modify(x, y), x, y)
s = list(range(10))
s[2:5] = []
s[0:0] = ["a", "b"]
s[-2:] = ["y", "z"]
s[4:4] = range(3)
print(s, s[100:], s[-100:3], s[5:2:-1], s[::-3])
s[1::2] = [None] * len(s[1::2])
print(s)
del s[::3]
print(s)
s *= 2
s += "xy"
s[len(s) :] = ["end"]
print(s, s.index("x"), len(s))
t = [3, 1, 2]
u = sorted(t)
print(t, u, t.sort(), t, t.reverse(), t, list(reversed(t)), t[::-1])
while t:
    print(t.pop(0), end=" ")
print(t)
q = [1, 2, 3, 4, 5, 6]
print([q[i : i + 2] for i in range(0, len(q), 2)], q[-1:] + q[:-1], q[1:] + q[:1], [a + b for a, b in zip(q, q[1:])], list(zip(q[::2], q[1::2])), [x for x in q if x not in (2, 4)], [q[i] for i in (-1, 0)])
q[0], q[-1] = q[-1], q[0]
print(q, q[:2] == [6, 2], [1] + q[:1] * 3, max(q), sum(q) / len(q), [[i, j] for i, j in enumerate(q) if i % 2], 7 in q, q.count(1))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [row[::-1] for row in matrix], sum(matrix, []), [[x * 2 for x in row] for row in matrix], [row[1] for row in matrix], list(map(sum, matrix)), matrix[::-1])
loop = [1, 2]
loop[1] = loop
print(loop, loop[1][1][0], [loop] == [loop])
v = [1, 2, 3]
for i, x in enumerate(v):
    if x == 2:
        v.insert(i, "ins")
        break
print(v, v * 0, v[:0], [*v, *v[:1]], [None] * 2 + [True], list("x" * 3))
