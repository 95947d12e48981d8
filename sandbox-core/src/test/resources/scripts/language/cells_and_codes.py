# SPDX-License-Identifier: Apache-2.0
# Cells compare as what they hold does; codes of one function are one object.
import types


def tell(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def outer(value):
    def inner():
        return value

    return inner


inner = outer(1)
cell = inner.__closure__[0]
cell.cell_contents = 5
print(inner())
del cell.cell_contents
tell(inner)
tell(lambda: cell.cell_contents)
tell(lambda: hash(cell))
tell(lambda: {cell})
print(cell == cell, cell != cell, cell == 1)


class Loud:
    def __eq__(self, other):
        print("asked")
        return "answer"


empty = types.CellType()
cells = [empty, types.CellType(1), types.CellType(2), types.CellType("a"), types.CellType([1])]
for left in cells:
    for right in [*cells, 1]:
        for compare in (
            lambda a, b: a == b,
            lambda a, b: a != b,
            lambda a, b: a < b,
            lambda a, b: a <= b,
            lambda a, b: a > b,
            lambda a, b: a >= b,
        ):
            tell(lambda: compare(left, right))
nothing = float("nan")
print(types.CellType(nothing) == types.CellType(nothing))
print(types.CellType(Loud()) == types.CellType(1))
print([empty] == [types.CellType()], cells.index(types.CellType([1])), types.CellType(7) in cells)


def numbers():
    yield 1


async def steps():
    yield 1


print(numbers.__code__ is numbers.__code__, numbers().gi_code is numbers.__code__)
print(steps().ag_code is steps.__code__, numbers.__code__ is steps.__code__)


class Noted:
    def set(self, other):
        self.a = 1
        self.b, (self.c, *self.d) = 1, (2, 3)
        self.counted += 1
        other.e = 1
        self.f: int = 1
        del self.g
        self.h[0] = 1
        [0 for self.i in ()]

        def nested():
            self.j = 1

    def named(this):
        this.k = 1


print(sorted(Noted.__static_attributes__))
