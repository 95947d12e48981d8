# SPDX-License-Identifier: Apache-2.0
# Pairs that a dict is made of, one by one, and what is there when one is wrong.


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        print("hash", self.number)
        return self.number

    def __eq__(self, other):
        print("eq", self.number, other.number)
        return self.number == other.number

    def __repr__(self):
        return f"Key({self.number})"


class Pair(tuple):
    def __iter__(self):
        return iter(("own", "items"))


def pairs(*items):
    for item in items:
        print("next", item if not isinstance(item, Pair) else "Pair")
        yield item


print(dict(zip("abc", range(3))), dict(zip("ab", "xyz", strict=False)), dict(enumerate("xy")))
print(dict(pairs((1, 2), [3, 4], "ab", {5: 0, 6: 0}, range(2), Pair((7, 8)))))
print(dict(pairs((Key(1), "a"), (Key(2), "b"), (Key(1), "c"))))
for wrong in ((1, 2, 3), (1,), (), "abc", 5, None, ([], 1), Pair((1, 2, 3)), (Key(2), 1)):
    known = {"old": 0}
    try:
        known.update(pairs((1, 2), wrong, (3, 4)))
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
    print(known)
try:
    dict(zip("ab", "cd", "ef"))
except ValueError as problem:
    print(problem)
try:
    dict(zip("ab", "c", strict=True))
except ValueError as problem:
    print(problem)
print(dict(((k, v) for k, v in zip("ab", [1, 2])), b=3, c=4))
