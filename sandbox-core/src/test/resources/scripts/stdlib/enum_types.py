# SPDX-License-Identifier: Apache-2.0
# enum: Enum, IntEnum, Flag, auto, StrEnum.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def shout(self):
        return self.name + "!"

    @classmethod
    def default(cls):
        return cls.GREEN


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, Color.GREEN.shout(), Color.default())
print(list(Color), len(Color), Color.RED in Color, 1 in Color, 9 in Color, Color.__members__.keys(), isinstance(Color.RED, Color), Color.RED == 1, Color.RED == Color.RED, {Color.RED: "r"}[Color.RED], type(Color.RED).__name__, Color)


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


print(Level.LOW, repr(Level.HIGH), Level.LOW < Level.HIGH, Level.HIGH + 1, Level.HIGH == 2, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW} {Level.LOW:>3}", int(Level.HIGH), max(Level))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, p.value, Perm.RW, Perm(3), ~p, p & Perm.R, p ^ Perm.R, bool(Perm(0)), Perm(0), list(Perm.RW), len(Perm))


class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"


print(Word.HELLO, repr(Word.BYE), Word.HELLO == "hello", Word.BYE.upper(), f"{Word.BYE}", "-".join(Word))


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius**3, 4)


print(Planet.EARTH.density, Planet.MARS.value, Planet((0.64, 3.39)).name)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value, IntFlag("F", "A B C").C)
for source in ["Color(9)", "Color['BLUE']", "Color.BLUE", "Color.RED < Color.GREEN", "Color()", "Level('x')", "Perm(99)", "Color.RED + 1", "int(Color.RED)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
for statement in ["Color.RED = 5", "class Sub(Color): pass", "del Color.RED", "class Dup(Enum):\n    A = 1\n    A = 2"]:
    try:
        exec(statement)
    except Exception as error:
        print(type(error).__name__, error)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
