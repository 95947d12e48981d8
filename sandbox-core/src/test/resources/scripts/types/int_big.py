# SPDX-License-Identifier: Apache-2.0
# Integers beyond 64 bits.
a, b = 2**100, 3**50
print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b), -a // b, -a % b)
print(a == 2**100, a > b, hash(2**61 - 1), hash(2**61), hash(-1), hash(2**100), hash(-(2**100)))
print(2**63 - 1 + 1, -(2**63) - 1, 2**62 * 2, 2**64 >> 1, (2**63) * (2**63), -(2**63) // -1)
print(9223372036854775807 * 9223372036854775807, -9223372036854775808 * -1, 4294967296 * 4294967296)
f = 1
for i in range(1, 41):
    f *= i
print(f, len(str(f)), f // 10**40, f % 1000007)
print(pow(3, 200, 1000007), pow(7, -1, 31), pow(2, 1000) % 97, 5**0, (-3) ** 41)
print(a & (a - 1), a | 1, a ^ a, ~a, a << 3, a >> 95, -a >> 98, (a - 1).bit_length())
print(hex(a), oct(2**70), bin(2**66), f"{a:,}", f"{a:x}", f"{b:e}", f"{a:_}", "%d" % -a)
print(float(a), a / b, a / 7, int(1e30), 10**25 / 10**24, (10**400) // (10**399), 2**200 / 3**100)
print(int("123456789" * 5), int("-" + "9" * 30), abs(-a), round(12345678901234567890, -5), round(-(10**20) - 5, -1))
print(sum(range(10**6)), sum([2**62, 2**62, 2**62]), max(a, b), 10**18 * 10, 3037000500**2)
for bad in ["float(10**400)", "10**400 / 3.0", "1 / (10**400)", "(10**400) * 1.0", "pow(4, -1, 8)", "pow(2, 5, 0)", "2.0 ** 10000", "1 << (10**20)"]:
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
try:
    str(10**5000)
except ValueError as error:
    print(error)
try:
    int("1" * 5000)
except ValueError as error:
    print(error)
