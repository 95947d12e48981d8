# SPDX-License-Identifier: Apache-2.0
# __new__, __init__, __call__, __slots__, __del__-free life.
class Unique:
    cache = {}

    def __new__(cls, key):
        print("new", key)
        if key not in cls.cache:
            cls.cache[key] = super().__new__(cls)
        return cls.cache[key]

    def __init__(self, key):
        print("init", key)
        self.key = key


print(Unique("a") is Unique("a"), Unique("b").key)


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p))


class Slots:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1


s = Slots()
print(s.x, hasattr(s, "y"), hasattr(s, "__dict__"))
for bad in ["s.y", "s.z"]:
    try:
        eval(bad)
    except AttributeError as error:
        print(error)
try:
    s.z = 1
except AttributeError as error:
    print(error)


class Child(Slots):
    pass


c = Child()
c.z = 3
print(c.z, c.x, c.__dict__)


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, twice=False):
        return x + self.n * (2 if twice else 1)


add = Adder(10)
print(add(1), add(1, twice=True), callable(add), callable(s), list(map(add, [1, 2])))


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as error:
    print(error)
for bad in ["object(1)", "Slots(1)", "int.__new__(str)", "object.__new__(5)"]:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
