# SPDX-License-Identifier: Apache-2.0
# Numeric builtins over every numeric type, in a table.
from decimal import Decimal
from fractions import Fraction

values = [True, 7, -7, 2**70, 7.5, -7.5, Fraction(7, 2), Decimal("7.5"), 3 + 4j]
for v in values:
    row = [repr(v)]
    for name, f in [("abs", abs), ("neg", lambda x: -x), ("bool", bool), ("int", int), ("float", float), ("round", round), ("round1", lambda x: round(x, 1)), ("divmod2", lambda x: divmod(x, 2)), ("pow2", lambda x: pow(x, 2)), ("hash", hash), ("str", str), ("complex", complex)]:
        try:
            row.append(f"{name}={f(v)!r}")
        except (TypeError, ValueError, OverflowError) as error:
            row.append(f"{name}!{type(error).__name__}")
    print(*row)
for a in (7, 7.5, Fraction(1, 2), Decimal(2), 1j, True):
    for b in (2, 2.5, Fraction(1, 3), Decimal("0.5")):
        out = []
        for op in ("+", "-", "*", "/", "//", "%", "**", "<", "=="):
            try:
                result = eval(f"a {op} b")
                out.append(f"{op}{type(result).__name__}")
            except TypeError as error:
                out.append(f"{op}!")
        print(repr(a), repr(b), *out)
print(max(values[:-1]), min(values[:-1]), sorted(values[:-1]), sum(values[:5]), sum([Fraction(1, 2), 1]), sum([Decimal(1), 2]), len({1, 1.0, True, Fraction(1), Decimal(1), 1 + 0j}))
