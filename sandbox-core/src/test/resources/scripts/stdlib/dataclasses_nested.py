# SPDX-License-Identifier: Apache-2.0
# dataclasses: nesting, inheritance, InitVar, ClassVar, make_dataclass.
from dataclasses import InitVar, asdict, astuple, dataclass, field, make_dataclass
from typing import ClassVar, Optional


@dataclass
class Address:
    street: str
    city: str = "Paris"


@dataclass
class Person:
    name: str
    address: Address
    friends: list["Person"] = field(default_factory=list)
    count: ClassVar[int] = 0
    boss: Optional["Person"] = None

    def __post_init__(self):
        Person.count += 1


bo = Person("Bo", Address("Rue 1"))
al = Person("Al", Address("Rue 2", "Lyon"), [bo], boss=bo)
print(al)
print(asdict(al))
print(astuple(bo), Person.count, asdict(al, dict_factory=lambda pairs: sorted(k for k, _ in pairs)))


@dataclass
class Scaled:
    value: float
    factor: InitVar[float] = 2

    def __post_init__(self, factor):
        self.value *= factor


print(Scaled(3), Scaled(3, 5), Scaled.__dataclass_fields__.keys())
Point = make_dataclass("Point", ["x", ("y", int), ("z", int, field(default=9))], namespace={"norm": lambda self: self.x + self.y})
print(Point(1, 2), Point(1, 2).norm())


@dataclass
class Node:
    value: int
    left: "Node | None" = None
    right: "Node | None" = None

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(4, Node(2, Node(1)), Node(6))
print(list(tree), tree)
match al:
    case Person(name, Address(city=city), [Person(name=friend), *_]):
        print(name, city, friend)


@dataclass(unsafe_hash=True)
class Key:
    a: int
    b: str = field(hash=False, default="")


print(hash(Key(1, "x")) == hash(Key(1, "y")), {Key(1): 1}[Key(1)])
bo.friends.append(bo)
print(repr(bo))
