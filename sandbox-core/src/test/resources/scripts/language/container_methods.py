# SPDX-License-Identifier: Apache-2.0
# __len__, __getitem__, __setitem__, __contains__, __iter__, __reversed__.
class Grid:
    def __init__(self, w, h):
        self.w, self.h, self.cells = w, h, {}

    def __getitem__(self, key):
        x, y = key
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise IndexError(f"outside: {key}")
        return self.cells.get(key, ".")

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return self.w * self.h

    def __contains__(self, value):
        return value in self.cells.values()

    def __iter__(self):
        for y in range(self.h):
            for x in range(self.w):
                yield self[x, y]


g = Grid(3, 2)
g[1, 1] = "#"
g[0, 0] = "@"
print("".join(g), len(g), "#" in g, "?" in g, g[1, 1])
del g[0, 0]
print(list(g), bool(g), bool(Grid(0, 5)))
try:
    g[9, 9]
except IndexError as error:
    print(error)


class Old:
    "Iterates by __getitem__ until IndexError."

    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i

    def __len__(self):
        return 4


o = Old()
print(list(o), 9 in o, 10 in o, list(reversed(o)), tuple(zip(o, "ab")), max(o))
a, b, c, d = o
print(a, b, c, d, *o)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __reversed__(self):
        return "backwards"


c = Countdown(3)
print(list(c), list(c), reversed(c), 2 in Countdown(5))


class Nothing:
    pass


for bad in ["len(Nothing())", "Nothing()[0]", "1 in Nothing()", "list(Nothing())", "reversed(Nothing())", "next(Nothing())"]:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
n = Nothing()
try:
    n[0] = 1
except TypeError as error:
    print(error)
try:
    del n[0]
except TypeError as error:
    print(error)


class BadIter:
    def __iter__(self):
        return 5


try:
    iter(BadIter())
except TypeError as error:
    print(error)
