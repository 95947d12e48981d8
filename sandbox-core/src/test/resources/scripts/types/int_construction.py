# SPDX-License-Identifier: Apache-2.0
# int(): from strings with bases, floats, errors.
print(int(), int("42"), int(" -7 "), int("+5"), int("1_000"), int(3.99), int(-3.99), int(True), int(b"12"), int("٣"))
print(int("ff", 16), int("0xff", 16), int("0xff", 0), int("0b101", 0), int("0o17", 0), int("z", 36), int("101", 2), int("10", base=7))
print(int("-0x1F", 16), int("0", 0), int("00", 0), int("1010", 3))
for source in [
    "int('')", "int('abc')", "int('1.5')", "int('9', 8)", "int('1__0')", "int('_1')", "int('010', 0)", "int(None)", "int([1])",
    "int('1', 1)", "int('1', 37)", "int(5, 10)", "int(float('nan'))", "int(float('inf'))", "int(1j)", "int('1 2')", "int(base=10)",
    "int('x' * 5, 16)", "int('é')", "int(b'x')", "int({})", "int('5', '10')", "int(1, 2, 3)",
]:
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


class Integral:
    def __int__(self):
        return 9


class Truncs:
    def __index__(self):
        return 11


print(int(Integral()), int(Truncs()), int("7" * 50), int(1e20), int(-1e16))
