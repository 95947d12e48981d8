# SPDX-License-Identifier: Apache-2.0
"""Signatures that objects give themselves, and what partial objects cannot take."""

import enum
import functools
import inspect


class Number:
    __signature__ = 5


class Text:
    __signature__ = "(a, b=1)"


class Made:
    __signature__ = staticmethod(lambda: inspect.signature(len))


class Colour(enum.Enum):
    RED = 1


class Empty(enum.Enum):
    pass


def show(callable):
    try:
        print(inspect.signature(callable))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0])


for each in Number, Text, Made, Colour, Empty:
    show(each)
show(functools.partial(lambda a: a, 1, 2))
show(functools.partial(lambda a: a, b=2))
show(functools.partial(lambda a, b: a, b=2))


def unset():
    class Slotted:
        __slots__ = ("a",)
    return Slotted()


Elsewhere = type("Elsewhere", (), {"__slots__": ("a",), "__module__": "some.module"})
for thing in unset(), Elsewhere():
    try:
        thing.a
    except AttributeError as error:
        print(error, error.name, error.obj is thing)
