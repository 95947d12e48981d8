# SPDX-License-Identifier: Apache-2.0
# match: class patterns, value patterns, __match_args__.
from dataclasses import dataclass


class Color:
    RED = 1
    GREEN = 2


@dataclass
class Point:
    x: int
    y: int


class Shape:
    __match_args__ = ("name", "size")

    def __init__(self, name, size):
        self.name, self.size = name, size


def f(v):
    match v:
        case Color.RED:
            return "red"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "some point"
        case Shape("square", size=s):
            return f"square of {s}"
        case Shape(name, Point(x, _)):
            return f"{name} at x {x}"
        case [Point(x=a), Point(x=b)]:
            return f"two points {a} {b}"
        case {"p": Point(x, y), **rest}:
            return f"mapping {x} {y} {rest}"
        case bool(b):
            return f"bool {b}"
        case int() | float():
            return "number"
        case str(s):
            return "str " + s
        case list([first, *_]):
            return f"list with {first}"
        case dict():
            return "dict"
        case (tuple() | set()) as c:
            return f"collection of {len(c)}"
    return None


for v in [1, 2, True, Point(0, 0), Point(0, 3), Point(2, 2), Point(1, 2), Shape("square", 4), Shape("dot", Point(7, 8)), [Point(1, 1), Point(2, 2)], {"p": Point(5, 6), "z": 1}, 2.5, "text", [8, 9], [], {}, (1, 2), {3}, None]:
    print(f(v))
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)


class NoArgs:
    pass


try:
    match NoArgs():
        case NoArgs(1):
            pass
except TypeError as error:
    print(error)
try:
    match 5:
        case f(1):
            pass
except TypeError as error:
    print(error)
