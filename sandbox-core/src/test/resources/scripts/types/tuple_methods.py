# SPDX-License-Identifier: Apache-2.0
# tuple: construction, comparison, methods, errors.
t = (1, "a", 2.5, None)
print(t, len(t), t[1], t[-1], t[1:3], t[::-1], t.index("a"), t.count(1), "a" in t, hash((1, 2)) == hash((1, 2)))
print((), (1,), (1, 2) + (3,), (0,) * 3, tuple(), tuple("abc"), tuple([1, 2]), tuple(range(3)), tuple({1: 2}), tuple(x for x in "xy"))
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (1, 2) != [1, 2], min((2, 1), (1, 9)))
x = 1, 2, 3
a, b, c = x
print(x, a, b, c, type((1)), type((1,)), {(1, 2): "key"}[1, 2])
same = (1, [2, 3])
same[1].append(4)
print(same, (lambda *args: args)(1, 2), divmod(7, 2), tuple(x) is x, x[:] is x)
for source in ["t[10]", "t['a']", "t.index('zz')", "t + [1]", "t + 1", "hash(([],))", "tuple(5)", "t < 5", "t.append(1)", "(1, 'a') < (1, 2)", "t.index()", "tuple(1, 2)", "t * 'a'", "t.index(1, 'x')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
for statement in ["t[0] = 1", "del t[0]", "t[0:1] = []", "t.x = 1"]:
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
r = ([],)
r[0].append(r)
print(r, [m for m in dir(tuple) if not m.startswith("_")], (1, 2).__add__((3,)), (3,).__mul__(2), (1, 2).__iter__().__next__())
