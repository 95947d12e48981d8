# SPDX-License-Identifier: Apache-2.0
# map, filter, zip, enumerate, reversed, sorted, iter, next together.
words = ["apple", "Bob", "cat", "Dog"]
print(list(map(str.upper, words)), list(map(len, words)), list(filter(str.islower, words)), list(zip(words, map(len, words))))
print(dict(map(lambda w: (w, len(w)), words)), list(map(pow, [2, 3], [3, 2])), list(filter(lambda p: p[1] > 3, zip(words, map(len, words)))))
print([i for i, w in enumerate(words, 1) if w[0].isupper()], sorted(words, key=str.casefold), list(reversed(sorted(words))), list(zip(*[(1, "a"), (2, "b")])))
print(sum(map(int, "12345")), max(map(len, words)), "".join(filter(str.isalpha, "a1b2")), list(map(lambda x, y, z: x + y + z, "ab", "cd", "ef")), any(map(str.isupper, words)))


def show(x):
    print("show", x)
    return x


lazy = map(show, filter(lambda v: show(v) % 2, [1, 2, 3]))
print("nothing yet")
print(next(lazy))
print(list(lazy))
a = iter([1, 2, 3, 4])
print([x + y for x, y in zip(a, a)], list(map(list, zip([1, 2], [3, 4]))))


def boom(x):
    return 10 // x


m = map(boom, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as error:
    print(error)
print(next(m))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [list(r) for r in zip(*matrix[::-1])], list(map(sum, zip(*matrix))), [*map(max, matrix)])
print(list(enumerate(zip("ab", "cd"))), list(filter(None, [0, 1, [], "a", None, {}])), list(map(type, [1, "a"])), next(filter(lambda x: x > 2, [1, 2, 3, 4]), None))
