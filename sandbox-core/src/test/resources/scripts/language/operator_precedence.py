# SPDX-License-Identifier: Apache-2.0
# Precedence and associativity of all operators.
print(1 + 2 * 3 ** 2 - 4 // 3, -2 ** 2, (-2) ** 2, 2 ** -1, ~1 + 1, -~5, not 1 == 2, not (1 == 2) in [True])
print(1 | 2 ^ 3 & 4, 1 << 2 + 1, 10 - 2 - 3, 2 ** 2 ** 3, 100 / 10 / 2, 7 % 4 * 2, 1 < 2 == True, 1 == 1 in [1])
print(1 or 0 and 0, (1 or 0) and 0, not 0 or 1, not (0 or 1), 1 if 0 else 2 if 0 else 3, (lambda: 1 or 2)(), [1, 2][0] + 1, -[5][0])
print(5 & 3 == 3, (5 & 3) == 3, 1 + 1 if True else 0, "a" "b" * 2, ("a" "b") * 2, 3 - -3, 3 - + - 3, +-+1, not not not 0)
print(2 * 3 % 4, -7 // 2 * 2, 1 - 1 or "zero", 0 or None, 0 == False is not None, [] == [] != [1], 1 < 3 > 2, "a" < "b" < "c" != "d")
x = 5
print(await_ := 3, *[1, *[2]], 2 ** 3 .bit_length(), 1. + .5, 1.e2, 0xf + 0b1, 1_0 ** 2, 5 .real)
print(*(a < b for a in (1, 2) for b in (1, 2)), sep=" ")
print((1, 2) + (3,) * 2, [0] * 2 + [1], {1} | {2} & {2, 3}, {1, 2} - {1} | {9}, "%d" % 3 * 2, "%s" % "x" + "y")
