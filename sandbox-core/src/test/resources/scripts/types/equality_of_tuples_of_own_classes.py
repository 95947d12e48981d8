# SPDX-License-Identifier: Apache-2.0
"""When tuples of classes of one's own are equal: named ones, and such as compare otherwise."""

from collections import namedtuple
from typing import NamedTuple


class Asked:
    def __eq__(self, other):
        print('asked about', type(other).__name__)
        return True


class Plain(tuple):
    pass


class Below(Plain):
    pass


class Never(tuple):
    def __eq__(self, other):
        return 'never'


class Unequal(tuple):
    def __ne__(self, other):
        return 'unequal'


class Typed(NamedTuple):
    x: int
    y: object = None


Point = namedtuple('Point', 'x y')
nan = float('nan')
asked = Asked()
operands = [Point(1, 2), Point(1, 2.0), (1, 2), Plain((1, 2)), Below((1, 2)), Never((1, 2)),
            Unequal((1, 2)), Typed(1, 2), Typed(1), [1, 2], Point(1, (2,)), Point(1, nan), None]


def row(left):
    return ' '.join(str(left == right)[0] + str(left != right)[0] for right in operands)


for operand in operands:
    print(row(operand), repr(operand)[:30])

print(Point(1, asked) == Point(1, 5), Point(1, 5) != Plain((1, asked)))
print(Point(nan, 1) == Point(nan, 1), Point(nan, 1) != (float('nan'), 1))
deep = Point(1, None)
for _ in range(50):
    deep = Point(1, deep)
print(deep == deep._replace(x=1), deep == deep._replace(x=2))
Plain.__eq__ = lambda self, other: 'changed'
print(Plain((1, 2)) == Point(1, 2), Point(1, 2) == Below((1, 2)), Below((1, 2)) != (1, 2))
del Plain.__eq__
print(Plain((1, 2)) == Point(1, 2), Point(1, 2) == Below((1, 2)), Below((1, 2)) != (1, 2))
endless = Point([], 1)
endless[0].append(endless)
other = Point([], 1)
other[0].append(other)
try:
    print(endless == other)
except RecursionError as error:
    print(error)
