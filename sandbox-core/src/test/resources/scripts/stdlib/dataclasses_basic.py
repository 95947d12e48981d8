# SPDX-License-Identifier: Apache-2.0
# dataclasses: generated methods and options.
from dataclasses import MISSING, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)

    def total(self, n):
        return self.price * n


a, b = Item("pen"), Item("pen", 2.5, ["x"])
print(a, b, a == Item("pen"), a == b, b.total(4), a.tags is not Item("x").tags)
print(asdict(b), astuple(b), replace(b, name="ink"), [f.name for f in fields(Item)], is_dataclass(a), is_dataclass(Item), Item.__match_args__)
a.tags.append(1)
print(a, fields(Item)[1].default, fields(Item)[0].default is MISSING, Item.__doc__)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


print(sorted([Version(2), Version(1, 5), Version(1)]), Version(1) < Version(1, 1), hash(Version(1)) == hash(Version(1, 0)), {Version(1): "one"}[Version(1, 0)])


@dataclass
class Rect:
    w: float
    h: float = field(repr=False)
    area: float = field(init=False, compare=False)
    kind: str = field(default="rect", kw_only=True, metadata={"unit": "m"})

    def __post_init__(self):
        self.area = self.w * self.h


print(Rect(2, 3), Rect(2, 3, kind="k").area, fields(Rect)[3].metadata["unit"])


@dataclass(kw_only=True, slots=True)
class Options:
    debug: bool = False
    level: int


print(Options(level=3), hasattr(Options(level=1), "__dict__"))


@dataclass
class Base:
    x: int = 1


@dataclass
class Derived(Base):
    y: int = 2
    x: int = 10


print(Derived(), Derived(5, 6), Derived.__mro__[1].__name__)


@dataclass(eq=False, repr=False)
class Plain:
    v: int


print(Plain(1) == Plain(1), "Plain object" in repr(Plain(1)))
for source in ["Item()", "Item('a', 1, [], 2)", "Item(nope=1)", "Version(1) < 5", "Options(3)", "hash(Item('a'))", "replace(Rect(1, 2), area=5)", "asdict(5)", "fields(5)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    Version(1).major = 2
except Exception as error:
    print(type(error).__name__, error)
for body in ["class D:\n    x: int = 1\n    y: int", "class D:\n    x: list = []"]:
    try:
        exec("@dataclass\n" + body)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
