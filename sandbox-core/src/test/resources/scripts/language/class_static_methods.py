# SPDX-License-Identifier: Apache-2.0
# classmethod and staticmethod.
class Date:
    def __init__(self, y, m, d):
        self.parts = (y, m, d)

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def valid(text):
        return text.count("-") == 2

    def __repr__(self):
        return f"{type(self).__name__}{self.parts}"


class Special(Date):
    pass


print(Date.parse("2024-01-02"), Special.parse("2024-5-6"), Date(1, 2, 3).parse("3-4-5"))
print(Date.valid("a-b-c"), Date(1, 1, 1).valid("x"))
print(Date.parse.__self__.__name__, Date.parse.__name__, type(Date.__dict__["valid"]).__name__)


class Counter:
    count = 0

    @classmethod
    def tick(cls):
        cls.count += 1
        return cls.count


class Sub(Counter):
    pass


print(Counter.tick(), Counter.tick(), Sub.tick(), Sub.count, Counter.count)
f = staticmethod(len)
print(f("abc"))


class Lib:
    size = staticmethod(len)
    build = classmethod(lambda cls, x: (cls.__name__, x))


print(Lib.size([1, 2]), Lib().size("abc"), Lib.build(1), Lib().build(2))
for bad in ["Date.valid()", "Date.parse()", "Date.valid('a', 'b')"]:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
