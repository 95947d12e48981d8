# SPDX-License-Identifier: Apache-2.0
# Polynomials with operator overloading.
class Polynomial:
    def __init__(self, *coefficients):
        values = list(coefficients)
        while values and values[-1] == 0:
            values.pop()
        self.c = tuple(values)

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def _lift(self, other):
        return other if isinstance(other, Polynomial) else Polynomial(other)

    def __add__(self, other):
        from itertools import zip_longest

        return Polynomial(*(a + b for a, b in zip_longest(self.c, self._lift(other).c, fillvalue=0)))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-a for a in self.c))

    def __sub__(self, other):
        return self + -self._lift(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._lift(other)
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        if not isinstance(n, int) or n < 0:
            return NotImplemented
        return Polynomial(1) if n == 0 else self * self ** (n - 1)

    def __divmod__(self, other):
        rest, quotient = list(self.c), [0] * max(0, len(self.c) - len(other.c) + 1)
        while len(rest) >= len(other.c):
            factor, shift = rest[-1] / other.c[-1], len(rest) - len(other.c)
            quotient[shift] = factor
            for i, b in enumerate(other.c):
                rest[shift + i] -= factor * b
            rest.pop()
        return Polynomial(*quotient), Polynomial(*rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __eq__(self, other):
        return self.c == self._lift(other).c

    def __hash__(self):
        return hash(self.c)

    def __bool__(self):
        return bool(self.c)

    def __getitem__(self, i):
        return self.c[i] if i < len(self.c) else 0

    def derivative(self):
        return Polynomial(*(i * a for i, a in enumerate(self.c) if i))

    def __repr__(self):
        parts = []
        for i, a in reversed(list(enumerate(self.c))):
            if a:
                sign = "-" if a < 0 else "+"
                size = "" if abs(a) == 1 and i else f"{abs(a):g}"
                parts.append(f"{sign} {size}{'x' if i else ''}{f'^{i}' if i > 1 else ''}")
        text = " ".join(parts) or "0"
        return text[2:] if text[0] == "+" else text.replace("- ", "-", 1)


x = Polynomial(0, 1)
p, q = x**2 - 3 * x + 2, x - 1
print(p, q, p + q, p - q, p * q, -p, 1 - x, 2 * x**3 - x, Polynomial(), Polynomial(5))
print(p(0), p(1), p(2.5), p.degree, p.derivative(), (x**5).derivative().derivative(), p == (x - 1) * (x - 2), {p: 1}[x**2 - 3 * x + 2])
print(divmod(p, q), p // q, (p + 1) % q, p[1], p[9], bool(p - p), (x + 1) ** 6)
try:
    x ** -1
except TypeError as error:
    print(error)


def newton(f, guess, steps=30):
    d = f.derivative()
    for _ in range(steps):
        guess -= f(guess) / d(guess)
    return guess


print(round(newton(x**2 - 2, 1.0), 12), round(newton(p, 5.0), 12))
