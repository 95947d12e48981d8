# SPDX-License-Identifier: Apache-2.0
# collections.namedtuple and typing.NamedTuple.
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], len(p), p == (1, 2), p._fields, p._asdict(), p._replace(x=10), Point._make([5, 6]), tuple(p), hash(p) == hash((1, 2)))
x, y = p
print(x, y, isinstance(p, tuple), p + (3,), p < Point(1, 3), Point.__name__, {p: "key"}[(1, 2)], sorted([Point(2, 1), Point(1, 9)]))
Row = namedtuple("Row", "name value unit", defaults=["m"])
print(Row("a", 1), Row._field_defaults, Row(name="b", value=2, unit="kg"), namedtuple("R", "a, b")(1, 2), namedtuple("D", "x class x", rename=True)._fields)


class Employee(NamedTuple):
    """An employee."""

    name: str
    id: int = 3

    def greet(self):
        return f"hi {self.name}"


e = Employee("Bo")
print(e, e.greet(), e.id, Employee._field_defaults, Employee.__doc__, Employee.__annotations__, e._replace(id=9))


class Point3(Point):
    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


print(Point3(3, 4).norm, Point3(1, 2), Point.x.__doc__)
for source in ["Point(1)", "Point(1, 2, 3)", "Point(1, z=2)", "p.z", "p._replace(q=1)", "namedtuple('P', 'a a')", "namedtuple('P', 'class')", "namedtuple('P', '_a')", "namedtuple('1P', 'a')", "Point._make([1])", "Employee()"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    p.x = 5
except AttributeError as error:
    print(error)
match p:
    case Point(x=1, y=b):
        print("matched", b)
