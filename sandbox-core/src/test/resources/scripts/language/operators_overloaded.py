# SPDX-License-Identifier: Apache-2.0
# Arithmetic methods, reflected and in place, NotImplemented.
class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return "Vec" + str(self.xs)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(*(a + b for a, b in zip(self.xs, other.xs)))

    def __sub__(self, other):
        return Vec(*(a - b for a, b in zip(self.xs, other.xs)))

    def __mul__(self, k):
        return Vec(*(a * k for a in self.xs))

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __neg__(self):
        return self * -1

    def __abs__(self):
        return (self @ self) ** 0.5

    def __invert__(self):
        return Vec(*reversed(self.xs))

    def __imul__(self, k):
        print("in place")
        self.xs = tuple(a * k for a in self.xs)
        return self


v, w = Vec(1, 2), Vec(3, 4)
print(v + w, v - w, v * 3, 3 * v, v @ w, -v, abs(w), ~w)
u = v
u *= 10
print(u, v, u is v)
u += w
print(u, v)
for bad in ["v + 1", "1 + v", "'a' + v", "v / 2", "+v", "v % w", "v << 1"]:
    try:
        print(eval(bad))
    except TypeError as error:
        print(error)


class Log:
    pass


for name in ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor", "matmul"]:
    setattr(Log, f"__{name}__", lambda self, other, name=name: (name, other))
    setattr(Log, f"__r{name}__", lambda self, other, name=name: ("r" + name, other))
g = Log()
print(g + 1, g - 2, g * 3, g / 4, g // 5, g % 6, g**7, g << 8, g >> 9, g & 10, g | 11, g ^ 12, g @ 13)
print(1 + g, 2 - g, 3 * g, 4 / g, 5 // g, 6 % g, 7**g, 8 << g, 9 >> g, 10 & g, 11 | g, 12 ^ g, 13 @ g)
print(divmod(17, 5), pow(2, 10, 1000))


class Parent:
    def __add__(self, o):
        return "parent add"

    def __radd__(self, o):
        return "parent radd"


class Child(Parent):
    def __radd__(self, o):
        return "child radd first"


print(Parent() + Child(), Parent() + Parent(), Child() + Parent())
