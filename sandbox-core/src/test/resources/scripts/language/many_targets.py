# SPDX-License-Identifier: Apache-2.0
# for and with targets, nested unpacking, attribute and item targets.
class O:
    pass


o = O()
lst = [None] * 3
for o.x in range(3):
    pass
for lst[0], (lst[1], *lst[2]) in [(1, (2, 3, 4)), (5, "six")]:
    print(lst)
for i, (a, (b, *c), d) in enumerate([(1, (2, 3, 4), 5), ("p", "qrs", "t")]):
    print(i, a, b, c, d)
print(o.x, [x + y for (x, y) in [(1, 2), (3, 4)]], {k: v for k, (v, *_) in {"a": (1, 2)}.items()}, [a for a, in [(1,), (2,)]], [rest for _, *rest in ["abc", "de"]])
[a, [b, c]] = 1, "xy"
(d) = 4
(e,) = [5]
[f] = {6}
print(a, b, c, d, e, f)
o.list = [0, 0]
o.list[0], o.y = o.y, o.list[1] = 7, 8
print(o.list, o.y)
x, x, x = 1, 2, 3
print(x)
matrix = [[0] * 2 for _ in range(2)]
matrix[0][1], matrix[1][0] = "a", "b"
(matrix[1][1], k), *more = [("c", 9), 10, 11]
print(matrix, k, more)
head, *middle, tail = "hello"
print(head, middle, tail, end="\n")
a = b = [1, 2]
a, b[0] = b, "changed"
print(a, b, a is b)
d = {}
for d["key"] in "ab":
    print(d)
i = [0, 1]
i[i[0]], i[i[1]] = 1, 5
print(i)
del o.list[0], o.x, (matrix[0], [d["key"]])
print(o.list, hasattr(o, "x"), matrix, d)
x = (yield_value := 5) + 1
x: int = 3
o.z: str = "annotated"
lst[0]: int = 99
print(x, o.z, lst[0], yield_value)
