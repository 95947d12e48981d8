# SPDX-License-Identifier: Apache-2.0
# Arithmetic and comparison between int, bool, float and complex.
values = [True, 2, -3, 2.5, -0.5, 1 + 2j]
for a in values:
    row = []
    for b in values:
        row.append((a + b, a - b, a * b))
    print(repr(a), row)
for a in [True, 7, -7, 7.5, -7.5]:
    for b in [2, -2, 0.5, -2.5, True]:
        print(a, b, a // b, a % b, divmod(a, b), a / b)
print([a == b for a in values for b in values].count(True), 2 == 2.0 == 2 + 0j, hash(2) == hash(2.0) == hash(2 + 0j), {2: "x"}[2.0], {2.0: "y"}[2 + 0j])
print(2**-1, 2.0**2, (-1) ** 0.5, 0**0, 0.0**0, 4**0.5, True**-1, (-8) ** (1 / 3), 10**-3, 1**1000, (-2) ** 2.0)
print(1 < 1.5 < 2, 10**20 == 1e20, 10**22 == 1e22, 10**23 == 1e23, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 1 == True, 0.0 == -0.0 == False)
print(max(1, 1.0), max(1.0, 1), min(True, 1), sorted([1, 0.5, True, 0]), sum([1, 2.5, True]), sum([0.1] * 10), round(2.5) + 0.5, int(2.9) + True, abs(-2.5 + 0j))
print(isinstance(1, float), isinstance(1.0, int), type(1 + 1.0).__name__, type(True + True).__name__, type(1 * 1j).__name__, type(2**-1).__name__, type(4 / 2).__name__, type(4 // 2.0).__name__)
print(1e3 == 1000, 0.5 == 1 / 2, 1 / 3 == 0.3333333333333333, 3 * (1 / 3) == 1, 7 // 1.0, 7 % 1.5, 1e300 * 1e300, -1 // 1e300, 5 % -1e300)
