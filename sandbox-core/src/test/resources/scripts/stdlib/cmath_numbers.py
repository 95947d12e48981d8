# SPDX-License-Identifier: Apache-2.0
# cmath and numbers.
import cmath
import numbers
from decimal import Decimal
from fractions import Fraction


def r(z):
    return complex(round(z.real, 9) + 0.0, round(z.imag, 9) + 0.0)


print(r(cmath.sqrt(-4)), r(cmath.exp(1j * cmath.pi)), cmath.phase(1j), [round(x, 9) for x in cmath.polar(1 + 1j)], r(cmath.rect(2, cmath.pi / 2)), r(cmath.log(-1)), r(cmath.log10(100j)), r(cmath.sin(1j)), r(cmath.cos(1 + 1j)), r(cmath.tanh(0.5j)), cmath.isnan(complex("nan")), cmath.isinf(complex("inf")), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isfinite(1j), cmath.tau, cmath.infj, cmath.nanj)
try:
    cmath.log(0)
except ValueError as error:
    print(error)
for value in (True, 1, 1.5, 1j, Fraction(1, 2), Decimal("1"), "1", None):
    print(repr(value), [c.__name__ for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, c)])
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational), numbers.Integral.__mro__[1].__name__)


def quadratic(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return tuple(r(x) for x in ((-b + d) / (2 * a), (-b - d) / (2 * a)))


print(quadratic(1, -3, 2), quadratic(1, 2, 5), quadratic(2, 4, 2))
