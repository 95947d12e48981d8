# SPDX-License-Identifier: Apache-2.0
# match statements, builtins that ask special methods of the program, keys of its own classes,
# wrapped functions, sorting of short lists.

import functools


class Shape:
    __match_args__ = ("name", "sides")

    def __init__(self, name, sides):
        self.name = name
        self.sides = sides

    def __len__(self):
        return self.sides

    def __str__(self):
        return f"{self.__class__.__name__} {self.name}"

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return self.__class__ is other.__class__ and self.name == other.name


class Round(Shape):
    __slots__ = ("radius",)

    def __init__(self, name, radius):
        super().__init__(name, 0)
        self.radius = radius


def told(subject):
    match subject:
        case {"kind": "move", "x": x, "y": y}:
            return x + y
        case {"kind": kind}:
            return kind
        case Round(name, radius=radius):
            return name, radius
        case Shape(name, 3 | 4 as sides):
            return name, sides
        case Shape(sides=sides):
            return sides
        case []:
            return 0
        case ["go", *rest]:
            return rest
        case (first, second):
            return second, first
        case int(number) if number > 3:
            return number
        case str() | float():
            return "text"
        case None | True:
            return "constant"
        case _:
            return "other"


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted
def scaled(value, factor=2, *, offset=0):
    return value * factor + offset


def asked(shapes):
    total = 0
    for shape in shapes:
        total += len(shape) + len(str(shape))
        if hasattr(shape, "radius"):
            total += getattr(shape, "radius", 0)
        total += getattr(shape, "weight", 1)
        if isinstance(shape, Round):
            total += 1
    return total


def keyed(shapes):
    counts = {}
    for shape in shapes:
        counts[shape] = counts.get(shape, 0) + 1
        if shape in counts:
            counts[shape] += 1
    return len({shape for shape in shapes}), sum(counts.values())


def ordered(shapes):
    names = sorted(shapes, key=lambda shape: shape.name)
    sizes = sorted(shapes, key=len, reverse=True)
    pairs = sorted([(3, "a"), (1, "c"), (2, "b")], key=lambda pair: pair[1])
    return names[0].name, sizes[0].name, pairs[0], sorted("hello"), sorted([3, 1, 2])


def main():
    shapes = [Shape("a", 3), Shape("b", 4), Round("c", 2), Shape("d", 7), Shape("a", 3)]
    subjects = [{"kind": "move", "x": 1, "y": 2}, {"kind": "stop"}, {}, [], ["go", 1, 2], (1, 2), (1, 2, 3)]
    subjects += [7, 2, "a", 2.5, None, True, False, b"x", {1}]
    results = []
    for turn in range(20):
        results += [told(subject) for subject in subjects + shapes]
        results.append((asked(shapes), keyed(shapes), ordered(shapes)))
        results.append((scaled(turn), scaled(turn, 3), scaled(turn, offset=1), scaled(*(turn, 2), **{"offset": 3})))
        results.append((list(map(int, "1 2 3".split())), list(map(str, (1, 2.5, "x"))), max(map(len, ("a", "bb")))))
        results.append([text.strip() for text in "a, b ,c ,, d".split(",")])
    return len(results)


main()
