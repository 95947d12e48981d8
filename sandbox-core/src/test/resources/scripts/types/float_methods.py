# SPDX-License-Identifier: Apache-2.0
# Methods of float and conversions.
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (-0.1).as_integer_ratio(), (3.0).conjugate(), (1.5).real, (1.5).imag)
print((255.5).hex(), (-0.1).hex(), (0.0).hex(), (1e-320).hex(), float("inf").hex(), float.fromhex("0x1.8p3"), float.fromhex("-0x.1"), float.fromhex("inf"))
print(float(), float("1.5"), float(" -2e3 "), float("1_0.5"), float("inf"), float("-Infinity"), float("NaN"), float(5), float(True), float(b"2.5"), float(".5"), float("5."))
for source in ["float('')", "float('abc')", "float('1.5.2')", "float(None)", "float([])", "float('1e')", "float(1j)", "float('0x10')", "float('1__0')", "float(1, 2)", "float.fromhex('zz')", "(1.5).nope", "float('inf').as_integer_ratio()", "float('nan').as_integer_ratio()"]:
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(7.0 // 2, -7.0 // 2, 7.5 % 2, -7.5 % 2, 5.0 % -3, divmod(7.5, 2), divmod(-7.5, 2), 0.0 // 1, -0.0 // 1)
print(2.0**0.5, 2.0**-1, (-2.0) ** 3, 0.0**0, 1.0 ** float("nan"), float("inf") ** 0, 1e308 * 10, -1e308 * 10)
print(float("inf") - float("inf"), float("inf") * 0, 1 / float("inf"), float("inf") > 10**400, float("-inf") < -(10**400))
try:
    10.0**400
except OverflowError as error:
    print(error)
print(1e308 + 1e308, 5e-324 / 2, 0.1 + 0.2 == 0.3, abs(-2.5), -(-2.5), +1.5, int(2.9), round(2.5), round(3.5))
print([m for m in dir(float) if not m.startswith("_")])
