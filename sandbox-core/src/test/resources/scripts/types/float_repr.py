# SPDX-License-Identifier: Apache-2.0
# repr and str of floats: shortest digits, exponents, special values.
for x in [0.0, -0.0, 1.0, 0.1, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 123456789012345680.0, 1e17, 1.5e300, 1e-4, 1e-5, 0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e22, 1e23, 9007199254740993.0, 0.3, 0.1 + 0.2, 1e100, 123e-7, 4.35, 2.675, 1.1 * 3, 3.14, -2.5]:
    print(x, repr(x), str(-x))
print(float("inf"), -float("inf"), float("nan"), 1e309, -1e309)
print([1.0, 2.50], (0.5,), {1.0: 2.0}, {0.1})
print(1.0 == 1, hash(1.0) == hash(1), hash(0.5), hash(float("inf")), hash(-0.0), hash(1e300), hash(0.1))
print(0.1 + 0.7, 1.1 + 2.2, 3.3 * 3, 1e16 + 2.0, 0.1 * 3, 1 - 0.9)
