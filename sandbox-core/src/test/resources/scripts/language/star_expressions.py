# SPDX-License-Identifier: Apache-2.0
# Stars in displays, calls, returns, subscripts and for loops.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, 5), {*a, *b}, {**{"x": 1}, "y": 2}, [*a] + [*b], *a, *b)


def f(*args, **kw):
    return args, kw


print(f(*a, *b), f(*a, 9, *b, k=1), f(**{"a": 1}, **{"b": 2}), f(*"ab", **dict(z=1)), f(*{1: 2}), f(*range(2), *[]))


def returns():
    return *a, 0


def yields():
    yield *a, 1


print(returns(), list(yields()))
for x in *a, *b:
    print(x, end=" ")
print()


class Item:
    def __getitem__(self, key):
        return key


print(Item()[*a], Item()[0, *b], Item()[1:2, *a])
head, *tail = *a, *b
print(head, tail)
t = *a,
print(t, len([*range(1000)]))
d = {**{}, **dict.fromkeys("ab", 0), "a": 1}
print(d, {**d, **{"b": 2}}, [{**d, "n": i} for i in range(2)])
try:
    f(**{"a": 1}, **{"a": 2})
except TypeError as error:
    print(error)
try:
    f(k=1, **{"k": 2})
except TypeError as error:
    print(error)
try:
    f(**{1: 2})
except TypeError as error:
    print(error)
for source in ["[*5]", "{**5}", "{*5}", "(*None,)", "f(*5)", "f(**5)", "{**[1]}"]:
    try:
        eval(source)
    except TypeError as error:
        print(source, "->", error)
print(max(*a, *b), print(*[], sep="x") is None, [*enumerate("ab")], [*map(str, a)], dict(**{"k": 1}, j=2))
