# SPDX-License-Identifier: Apache-2.0
# decimal: exact arithmetic, rounding, contexts.
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, getcontext, localcontext

a, b = Decimal("1.10"), Decimal("2.3")
print(a + b, a * b, b - a, a / b, -a, abs(-a), a // b, b % a, b**2, a == Decimal("1.1"), a < b, hash(a) == hash(Decimal("1.1")), repr(a), str(a))
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(3), Decimal(0.1), Decimal(5), Decimal("1E+3"), Decimal("NaN"), Decimal("-Infinity"), Decimal((0, (1, 2, 3), -2)), Decimal("  7 "), Decimal("1_000"), Decimal(True))
print(Decimal("2.675").quantize(Decimal("0.01")), Decimal("2.665").quantize(Decimal("0.01"), ROUND_HALF_EVEN), Decimal("2.675").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), Decimal("2.671").quantize(Decimal("0.01"), ROUND_UP), Decimal("2.679").quantize(Decimal("0.01"), ROUND_DOWN), Decimal("1234.5").quantize(Decimal("1")), round(Decimal("2.5")), round(Decimal("2.345"), 2))
print(int(Decimal("3.9")), float(Decimal("1.5")), Decimal("1.50").normalize(), Decimal("1500").normalize(), Decimal("3.14").as_tuple(), Decimal("0.75").as_integer_ratio(), Decimal("5").is_zero(), Decimal("NaN").is_nan(), Decimal("-0").is_signed(), Decimal("123.456").to_integral_value(), Decimal("2").sqrt(), Decimal("10").ln(), Decimal("1").exp(), Decimal("100").log10(), Decimal("7").sqrt().quantize(Decimal("0.001")))
print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.256'):.1%} {Decimal('5'):>6} {Decimal('1e10'):f} {Decimal('1234.5'):e}", "%s %.2f" % (a, b), sum([Decimal("0.1")] * 10), max(a, b), sorted([b, a]), Decimal("1.0") == 1, Decimal("0.5") == 0.5, a + 1, 2 * a, Decimal("1E-10"), Decimal("0.0000001"), Decimal("123E+5"))
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / Decimal(7), Decimal("123456789") + 0)
getcontext().prec = 10
print(Decimal(1) / Decimal(7), getcontext().prec, Context(prec=3).divide(Decimal(2), Decimal(3)))
print(Decimal("1.2").compare(Decimal("1.3")), a.copy_sign(Decimal(-1)), Decimal("12.34").adjusted(), Decimal("1.23").scaleb(2), divmod(Decimal("7.5"), 2), Decimal("-7") // 2, Decimal("-7") % 3, Decimal(2) ** -1, Decimal(2) ** Decimal("0.5"))
for source in ["Decimal('abc')", "Decimal(1) / 0", "Decimal(0) / 0", "Decimal('1') + 1.5", "Decimal('NaN') < 1", "Decimal(-1).sqrt()", "Decimal([])", "int(Decimal('NaN'))", "Decimal('1e5').quantize(Decimal('1e-10'))", "Decimal(1) % 0", "Decimal('sNaN') + 1", "float(Decimal('sNaN'))"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
