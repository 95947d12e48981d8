# SPDX-License-Identifier: Apache-2.0
# Shifts and bitwise operators.
print(5 & 3, 5 | 3, 5 ^ 3, 1 << 10, 1024 >> 3)
print(-5 & 3, -5 | 3, -5 ^ 3, -1 >> 1, -8 >> 1, -7 >> 1)
print(1 << 100, (1 << 100) >> 98, -(1 << 70) >> 69)
print((1 << 64) - 1 & 0xFFFF, (1 << 65) | 1, (1 << 65) ^ (1 << 65))
print(True & False, True | False, True ^ True, type(True & 1).__name__)
print(0xFF ^ 0x0F, 0b1010 | 0b0101, 0o17 & 0b111)
x = 6
x &= 3
print(x)
x |= 8
print(x)
x ^= 2
print(x)
x <<= 5
print(x)
x >>= 3
print(x)
for bad in ["1 << -1", "1 >> -1", "1.5 << 2", "'a' & 'b'", "~1.5"]:
    try:
        print(eval(bad))
    except (ValueError, TypeError) as error:
        print(bad, "->", type(error).__name__, error)
print({1, 2, 3} & {2, 3, 4}, {1} | {2}, {1, 2} ^ {2, 3})
print(0 >> 5, 5 >> 1000, -5 >> 1000)
