# SPDX-License-Identifier: Apache-2.0
# How dicts of the program's own classes are copied and merged; the order in which sets look at arguments.


def show(make, *args):
    try:
        print(make(*args))
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


print("-- copies and merges of dicts that iterate in their own way")


class Iterates(dict):
    def __iter__(self):
        return iter(["other"])

    def __getitem__(self, key):
        return "item", key


class Gets(dict):
    def keys(self):
        return ["other"]

    def __getitem__(self, key):
        return "item", key


for kind in (Iterates, Gets):
    given = kind(a=1)
    show(given.copy)
    show(dict, given)
    show(lambda: {**given})
    show(lambda: dict(**given))
    show(lambda: (lambda **named: named)(**given))

print("-- sets take their arguments one after the other")
for name in ("union", "update", "intersection", "difference", "intersection_update", "difference_update"):
    for others in (([[1]], 5), ([1], 5), (5, [[1]]), ([7], [[1]])):
        numbers = {1, 2}
        show(getattr(numbers, name), *others)
        print(numbers)
