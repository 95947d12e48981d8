# SPDX-License-Identifier: Apache-2.0
"""Names and texts of bound builtins, properties, code objects and generic aliases."""
import math
import re
import typing


def identity(x): return x


class L(list): pass


class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


class C:
    @classmethod
    def cm(cls): return cls
    prop = property(identity)


def show(make):
    try:
        print(re.sub("0x[0-9a-f]+", "0x", repr(make())))
    except Exception as error:
        print(type(error).__name__, error)


for make in (
    lambda: identity.__code__,
    lambda: compile("1", "a b", "eval"),
    lambda: L().append.__qualname__,
    lambda: L.append.__qualname__,
    lambda: dict.fromkeys.__qualname__,
    lambda: True.bit_length.__qualname__,
    lambda: (5).__add__.__qualname__,
    lambda: property(identity).__name__,
    lambda: property().__name__,
    lambda: property(identity).__set__(3, 4),
    lambda: property(identity).__get__(None),
    lambda: C.__dict__["cm"].__get__(None, int)(),
    lambda: C.__dict__["cm"].__get__(C)(),
    lambda: C.__dict__["cm"].__get__(None),
    lambda: list[identity],
    lambda: list[len],
    lambda: dict[str, list[int]],
    lambda: list[None],
    lambda: list[typing.Any],
    lambda: list[typing.Optional[int]],
    lambda: tuple[()],
    lambda: tuple[int, ...],
    lambda: list["forward"],
    lambda: list[C],
    lambda: list[typing.TypeVar("T")],
    lambda: int(memoryview(b"ab")),
    lambda: int(memoryview(b" 12 ")),
    lambda: math.gcd(Index(12), 18),
    lambda: math.lcm(4, Index(6)),
    lambda: math.gcd(1.5),
):
    show(make)
