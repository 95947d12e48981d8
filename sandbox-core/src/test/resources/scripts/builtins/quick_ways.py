# SPDX-License-Identifier: Apache-2.0
# What needs no guest code in the usual case, beside the cases that do: equality, texts of exceptions and decimals,
# checks by abstract base classes, sorting of objects, hashes of members.

import io
from abc import ABC, ABCMeta
from collections.abc import Mapping, Sequence, Sized
from decimal import Decimal
from enum import Enum


class Plain:
    pass


class Equal:
    def __eq__(self, other):
        print("asked", type(other).__name__, end=" ")
        return NotImplemented


class Unequal:
    def __ne__(self, other):
        print("asked", type(other).__name__, end=" ")
        return "odd"


class Late(Plain):
    pass


objects = [Plain(), Late(), Equal(), Unequal(), None, 1, "a", 2.5, (), ValueError(1), Plain]
for left in objects:
    print([left == right for right in objects], [left != right for right in objects])
one, other = Plain(), Plain()
for _ in range(3):
    print(one == other, one != other, one == one, 1 if one == other else 2, 1 if one != other else 2, one in [other, one], one == None)  # noqa: E711
Plain.__eq__ = lambda self, other: True
print(one == other, one != other, 1 if one == other else 2, Late() == 3, None == one)
del Plain.__eq__
print(one == other, one == 3, Late() == 3)


class Shown:
    def __str__(self):
        return "shown"

    def __repr__(self):
        return "<Shown>"


class Problem(Exception):
    pass


class Named(Problem):
    def __str__(self):
        return "named " + super().__str__()


class Text(str):
    def __str__(self):
        return "own"


arguments = [(), ("x",), (1,), (2.5,), (None,), ([1, "a"],), ([Shown()],), (Shown(),), (Text("t"),), (1, 2), ({"k": Shown()},), (Decimal("1.50"),), (b"x",), (10**30,)]
for kind in (ValueError, Problem, Named, KeyError, OSError):
    print([str(kind(*args)) for args in arguments], f"{kind(*arguments[6])} {kind('a')}", kind("t").args)
for number in (Decimal("1.10"), Decimal("-0"), Decimal("NaN"), Decimal("1E+30"), Decimal("sNaN12"), Decimal("Infinity")):
    print(str(number), f"{number}", "{}".format(number), "%s" % number, format(number), str([number]), f"{number!s:>12}")
out = io.StringIO()
print(out.write("a\r\n"), out.write("\U0001f600b"), out.seek(1), out.write("\ud800"), repr(out.getvalue()))


class Base(ABC):
    pass


class Derived(Base):
    pass


class Outside:
    pass


class Lying:
    @property
    def __class__(self):
        return Derived


class Strict(ABCMeta):
    def __instancecheck__(cls, instance):
        print("strict", end=" ")
        return super().__instancecheck__(instance)


class Checked(metaclass=Strict):
    pass


for _ in range(3):
    print([isinstance(each, (Base, Checked)) for each in (Derived(), Outside(), Lying(), Checked(), 3)], issubclass(Derived, Base), issubclass(Outside, Base))
    print([[isinstance(each, kind) for kind in (Mapping, Sequence, Sized)] for each in ({}, [], "a", 3, Outside())], issubclass(dict, Mapping))
Base.register(Outside)
Mapping.register(Lying)
print(isinstance(Outside(), Base), issubclass(Outside, Base), isinstance(Lying(), Mapping), isinstance(3, Base))
try:
    issubclass(3, Base)
except TypeError as problem:
    print(problem)


class Item:
    def __init__(self, key, place):
        self.key, self.place = key, place

    def __lt__(self, other):
        return self.key < other.key

    def __repr__(self):
        return f"{self.key}{self.place}"


items = [Item(n * 7 % 5, n) for n in range(12)]
print(sorted(items), sorted(items, reverse=True), sorted(items[:1]), sorted(set(items[:1])), sorted(iter(items))[3:5])
for mixed in ([Item(1, 1), 2], [2, Item(1, 1)], [Plain(), Plain()], [Item(1, 1), Item("a", 2)]):
    try:
        print(sorted(mixed))
    except Exception as problem:
        print(type(problem).__name__, problem)


class Colour(Enum):
    RED = 1
    BLUE = 2


print(hash(Colour.RED) == hash("RED"), {Colour.RED: 1, Colour.BLUE: 2}[Colour.BLUE], Colour.RED == Colour.BLUE, Colour.RED != Colour.BLUE, Colour.RED == 1, Colour(1) == Colour.RED, Colour.RED in {Colour.RED})
