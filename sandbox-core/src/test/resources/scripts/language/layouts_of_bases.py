# SPDX-License-Identifier: Apache-2.0
# Which bases go together; what type.__new__ and other makers say of too few arguments.
import warnings


def tell(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


class Slotted:
    __slots__ = ("a", "b")


class Other:
    __slots__ = ("c",)


class Bare:
    __slots__ = ()


class Named:
    pass


class Number(int):
    pass


class More(Slotted):
    __slots__ = ("d",)


class SlottedList(list):
    __slots__ = ("e",)


class Problem(Exception):
    __slots__ = ("f",)


bases = [Slotted, Other, Bare, Named, Number, More, SlottedList, Problem, int, list, tuple, dict]
bases += [ValueError, OSError, type]
for first in bases:
    for second in bases:
        if first is not second:
            try:
                made = type("Made", (first, second), {})
            except TypeError as error:
                print(first.__name__, second.__name__, error)
            else:
                print(first.__name__, second.__name__, [each.__name__ for each in made.__mro__])


class Meta(type):
    pass


for make in (type.__new__, Meta, Meta.__new__, type):
    for arguments in ((), ("a",), ("a", ()), (1, 2), (1, (), {}), ("a", 1, {}), ("a", (), 1)):
        if make in (type.__new__, Meta.__new__):
            tell(lambda: make(type, *arguments))
        elif (make, len(arguments)) != (type, 1):
            tell(lambda: make(*arguments))


class Truncated:
    def __trunc__(self):
        return "text"


class Anext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 1


async def loop():
    async for _ in Anext():
        pass


with warnings.catch_warnings(action="ignore"):
    tell(lambda: int(Truncated()))
try:
    loop().send(None)
except TypeError as error:
    print(error, repr(error.__cause__), error.__suppress_context__)
