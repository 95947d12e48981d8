# SPDX-License-Identifier: Apache-2.0
# Classes: attributes, methods, instances.
class Point:
    """A point."""

    dimension = 2
    instances = 0

    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y
        Point.instances += 1

    def norm2(self):
        return self.x**2 + self.y**2

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(3, 4)
q = p.moved(1, 1)
print(p, q, p.norm2(), Point.norm2(q), Point.instances)
p.dimension = 3
print(p.dimension, q.dimension, Point.dimension)
Point.dimension = 9
print(p.dimension, q.dimension)
del p.dimension
print(p.dimension, p.__dict__, vars(q))
print(Point.__name__, Point.__doc__, Point.__module__, Point.__bases__, type(p) is Point)
p.extra = "new"
print(p.extra, hasattr(p, "extra"), hasattr(q, "extra"))
bound = p.norm2
p.x = 0
print(bound(), bound.__self__ is p, bound.__func__ is Point.norm2, bound.__name__)
Point.double = lambda self: (self.x * 2, self.y * 2)
print(q.double())
p.norm2 = lambda: "instance attribute"
print(p.norm2(), q.norm2())
for bad in ["p.nothing", "Point.nothing", "Point.norm2()", "Point(1, 2, 3)", "p()", "p.moved(1)"]:
    try:
        eval(bad)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(Point, isinstance(p, Point), isinstance(p, (int, Point)), issubclass(Point, object))
