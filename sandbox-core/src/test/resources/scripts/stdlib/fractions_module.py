# SPDX-License-Identifier: Apache-2.0
# fractions.Fraction.
from fractions import Fraction

a, b = Fraction(1, 2), Fraction(3, 4)
print(a, repr(a), a + b, a - b, a * b, a / b, a // b, b % a, a**2, a**-2, -a, abs(-b), a == 0.5, a < b, a + 1, 2 * b, a + 0.5, hash(a) == hash(0.5))
print(Fraction(6, -8), Fraction("3/7"), Fraction("1.25"), Fraction(" -2 "), Fraction(0.75), Fraction(5), Fraction(), Fraction("1e-2"), Fraction(a, b), Fraction(0.1))
print(a.numerator, b.denominator, int(Fraction(7, 2)), float(b), round(Fraction(7, 2)), round(Fraction(22, 7), 2), Fraction(22, 7).limit_denominator(5), Fraction(3.14159).limit_denominator(100), Fraction(7, 2).__floor__(), Fraction(7, 2).__ceil__(), Fraction(1, 3).as_integer_ratio(), Fraction.from_float(0.5), divmod(Fraction(7, 2), Fraction(1, 3)), bool(Fraction(0)), Fraction(4, 2).is_integer())
print(sum([Fraction(1, i) for i in range(1, 11)]), max(a, b), sorted([b, a, Fraction(2, 3)]), {a: 1}[0.5], f"{Fraction(1, 3):.3f} {Fraction(5, 2)!s:>6} {Fraction(1234567, 10):,.1f}", 1 - a, 3 / b, 2**a, Fraction(4, 9) ** Fraction(1, 2), str(Fraction(10, 5)))
for source in ["Fraction(1, 0)", "Fraction('x')", "Fraction(1.5, 2)", "Fraction('1/0')", "a / 0", "Fraction([])", "Fraction(float('nan'))", "Fraction(float('inf'))", "a + 'x'", "a < 'x'", "Fraction(0) ** -1", "Fraction('1/2/3')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
