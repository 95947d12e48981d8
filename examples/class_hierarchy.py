# SPDX-License-Identifier: Apache-2.0
# A class hierarchy: shapes in a drawing, with operators, properties and a registry.
import math
from abc import ABC, abstractmethod
from functools import total_ordering


@total_ordering
class Shape(ABC):
    registry = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Shape.registry[cls.__name__.lower()] = cls

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scaled(self, factor): ...

    @classmethod
    def parse(cls, text):
        kind, *numbers = text.split()
        try:
            return cls.registry[kind](*map(float, numbers))
        except KeyError:
            raise ValueError(f"unknown shape {kind!r}") from None

    def __mul__(self, factor):
        return self.scaled(factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Shape) and math.isclose(self.area, other.area)

    def __lt__(self, other):
        return self.area < other.area

    def __repr__(self):
        values = ", ".join(f"{name}={value:g}" for name, value in vars(self).items())
        return f"{type(self).__name__}({values})"

    def __format__(self, spec):
        return f"{type(self).__name__} of {self.area:{spec or '.1f'}}"


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    @property
    def area(self):
        return math.pi * self.radius**2

    def scaled(self, factor):
        return type(self)(self.radius * factor)


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width, self.height = width, height

    @property
    def area(self):
        return self.width * self.height

    def scaled(self, factor):
        return Rectangle(self.width * factor, self.height * factor)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def __repr__(self):
        return f"Square({self.width:g})"


class Drawing(list):
    def __enter__(self):
        self.before = self[:]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is ValueError:
            self[:] = self.before
            print(f"drawing restored after: {error}")
            return True

    @property
    def area(self):
        return sum(shape.area for shape in self)


drawing = Drawing(map(Shape.parse, ["circle 1.5", "square 2", "rectangle 2 3.5"]))
print(drawing)
print(f"{drawing[0]}, {drawing[1]:.3f}, total {drawing.area:.2f}")
print(sorted(drawing), max(drawing), Square(2) == Rectangle(1, 4), 2 * Square(3))
with drawing:
    drawing.append(Shape.parse("circle 9"))
    drawing.append(Shape.parse("hexagon 1"))
print(len(drawing), [cls.__name__ for cls in Square.__mro__[:-1]])
try:
    Shape()
except TypeError as error:
    print(error)
try:
    Circle(1).area = 5
except AttributeError as error:
    print(error)
sorted(Shape.registry)
