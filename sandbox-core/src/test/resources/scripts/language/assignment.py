# SPDX-License-Identifier: Apache-2.0
# Assignment: chains, tuples, swaps, targets of every kind.
a = b = c = []
a.append(1)
print(a, b, c, a is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), r = [3, 4], 5
print(p, q, r)
[m, (n, o)] = 1, (2, 3)
print(m, n, o)
d = {}
d["k"] = d2 = {"z": 1}
print(d, d2)


class Box:
    pass


box = Box()
box.value, d["v"], lst = 10, 20, [0, 0, 0]
print(box.value, d["v"])
lst[0], lst[2] = "first", "last"
lst[1:2] = ["mid", "dle"]
print(lst)
i = 0
i, lst[i] = 2, "changed"
print(i, lst)
x = y = z = 0
x, y, z = range(3)
print(x, y, z)
k, v = {"a": 1, "b": 2}
print(k, v)
s1, s2, s3 = "xyz"
print(s1, s2, s3)


def order(tag):
    print("eval", tag)
    return tag


target = {}
target[order("key")] = order("value")
target[order("k1")], target[order("k2")] = order("v1"), order("v2")
print(target)
