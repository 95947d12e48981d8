# SPDX-License-Identifier: Apache-2.0
# Method calls through a small class hierarchy, with super().


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0

    def scaled(self, factor):
        return self.area() * factor


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"

    def scaled(self, factor):
        return super().scaled(factor) + 1


class Triangle(Shape):
    def __init__(self, base, height):
        super().__init__("triangle")
        self.base = base
        self.height = height

    @property
    def half(self):
        return self.base * self.height // 2

    def area(self):
        return self.half


def main():
    total = 0
    for i in range(90000):
        shapes = [Rectangle(i, 3), Square(i % 50), Triangle(4, i)]
        for shape in shapes:
            total += shape.scaled(2)
            if isinstance(shape, Square):
                total -= len(shape.name)
    return total


main()
