# SPDX-License-Identifier: Apache-2.0
# The arithmetic operators on numbers.
print(7 + 3, 7 - 3, 7 * 3, 7 / 3, 7 // 3, 7 % 3, 7**3)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 // -2, -7 % -2)
print(7.5 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2, 7.5 % -2)
print(2**10, 2**-2, 2**0.5, (-8) ** 3, (-2) ** -3)
print(1 / 3, 10 / 2, 0.1 + 0.2, 1e16 + 1, 3 * 0.1)
print(+5, -5, ~5, ~-1, - -3, not 0, not 5)
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, 10 - 3 - 2)
print(True + True, True * 10, False - 1, True / 2)
print(1 + 2.5, 3 * 1.0, 2 ** 3.0, 5 // 2.0, 5 % 2.5)
for a, b in [(1, 0), (1.5, 0), (0, 0.0)]:
    for name, op in [
        ("/", lambda x, y: x / y),
        ("//", lambda x, y: x // y),
        ("%", lambda x, y: x % y),
    ]:
        try:
            print(op(a, b))
        except ZeroDivisionError as error:
            print(a, name, b, "->", error)
try:
    0**-1
except ZeroDivisionError as error:
    print(error)
print((-8) ** 0.5)
