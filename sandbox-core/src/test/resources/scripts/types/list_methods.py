# SPDX-License-Identifier: Apache-2.0
# list: every method and the errors.
x = [3, 1, 2]
x.append(4)
x.extend("ab")
x.insert(0, "first")
x.insert(-1, "near end")
x.insert(100, "end")
x.insert(-100, "start")
print(x, len(x))
print(x.pop(), x.pop(0), x.pop(-2), x)
x.remove("a") if "a" in x else None
print(x, x.index(1), x.index("b"), x.count(1))
x.reverse()
print(x, x.copy() == x, x.copy() is x)
x.clear()
print(x)
n = [5, 2, 8, 1, 2]
n.sort()
print(n)
n.sort(reverse=True)
print(n)
n.sort(key=lambda v: (v % 2, -v))
print(n, n.sort(), n.index(2, 2), n.index(8, -1))
print([1, 2] + [3], [0] * 3, [1] == [1], [1, [2]] == [1, [2]], [1, 2] < [1, 3], 2 in [1, 2], [] or "empty", [1] * -1)
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested, list(), list("abc"), list(range(3)), list({1: 2}), list((1, 2)))
r = [1]
r.append(r)
print(r, r == r, [[]] * 2)
a = [1, 2, 3]
a[len(a):] = [4]
a += "xy"
a.extend(a)
print(a, a.__len__(), a.__contains__(4), list.append.__name__)
for source in ["[].pop()", "[1].pop(5)", "[1].remove(2)", "[1].index(2)", "[1][1]", "list('a')['a']", "[1].append()", "[1].append(1, 2)", "[].extend(5)", "[1].insert(1)", "[3, 'a'].sort()", "[1] + (2,)", "[1] * 'a'", "[1] * [1]", "[1] - [1]", "[1].pop('a')", "hash([])", "[1].sort(5)", "[1].sort(key=5)", "list(5)", "[].nope", "[1] < 5", "[1].insert('a', 1)", "list(1, 2)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
for statement in ["a[100] = 1", "del a[100]", "a[1.5] = 0", "a[0:1] = 3"]:
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
print([m for m in dir(list) if not m.startswith("_")])
