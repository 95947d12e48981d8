# SPDX-License-Identifier: Apache-2.0
# abs, divmod, pow, round.
print(abs(-3), abs(3.5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(10**30)))
print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(7.5, 2), divmod(-7.5, 2), divmod(10**30, 7), divmod(True, 2))
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(2, 10, 1000), pow(-3, 3, 10), pow(3, -1, 11), pow(0, 0), pow(5, 0, 1), pow(base=2, exp=5), pow(2, 3, mod=5), pow(2, 10, -7))
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.675, 2), round(1234.5678, 2), round(1234.5678, -2), round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(5, 3), round(2.5, 0), round(1e20), round(0.1 + 0.2, 5), round(True), round(1.5, None), round(number=7.7))
print(round(5e-324, 400), round(1e300, 5), round(123.456, -5), type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(-0.4), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(10**20 + 55, -1))
for source in ["abs('a')", "abs()", "abs(1, 2)", "divmod(1, 0)", "divmod(1.0, 0)", "divmod('a', 1)", "divmod(1j, 1)", "pow(2, 3, 0)", "pow(2.0, 3, 5)", "pow(2, -1, 4)", "pow('a', 2)", "pow(2)", "pow(0, -1)", "round('a')", "round(1, 'a')", "round()", "round(float('nan'))", "round(float('inf'))", "round(1.5, 1.5)", "round(1j)", "pow(2, 3, 5.0)", "abs(None)", "0.0 ** -2"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
