# SPDX-License-Identifier: Apache-2.0
# Operators of ints around the sizes of one word and of two: their results, laws that they keep, and programs that hash.

import operator

EDGES = [1, 3, 10, 255, 2**31 - 1, 2**32 - 1, 2**32, 2**32 + 1, 10**18, 10**19, 2**61 - 1]
for bits in (62, 63, 64, 65, 95, 96, 126, 127, 128, 129):
    EDGES += [2**bits - 1, 2**bits, 2**bits + 1]
EDGES += [0x123456789ABCDEF0FEDCBA9876543210, 0xFFFFFFFF00000000FFFFFFFF, 0x8000000000000000FFFFFFFFFFFFFFFF, 10**36, 10**38]
EDGES += [-n for n in EDGES] + [0]

BINARY = [operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod, operator.and_, operator.or_, operator.xor]


def digest(numbers):
    total = 0
    for number in numbers:
        total = (total * 1000003 + int(str(number)[-15:]) * 31 + (number < 0) + len(str(number))) % (2**255 - 19)
    return total


for function in BINARY:
    results = [function(a, b) for a in EDGES for b in EDGES if b or function not in (operator.floordiv, operator.mod)]
    print(function.__name__, len(results), digest(results))

for shift in (0, 1, 31, 32, 33, 63, 64, 65, 96, 127, 128, 200):
    print("shift", shift, digest([a << shift for a in EDGES]), digest([a >> shift for a in EDGES]))

print("unary", digest([-a for a in EDGES]), digest([~a for a in EDGES]), digest([abs(a) for a in EDGES]))
print("bits", [a.bit_length() for a in EDGES[::3]], [a.bit_count() for a in EDGES[::5]])
print("hashes", [hash(a) for a in EDGES[::2]])
print("texts", *EDGES[20:28], *EDGES[-12:-4])
print("hex", *map(hex, EDGES[25:30]), f"{EDGES[40]:,}", f"{EDGES[40]:x}", "%d" % EDGES[41])

for a in EDGES:
    for b in EDGES:
        assert (a < b) == (a - b < 0) and (a == b) == (a - b == 0) and (a >= b) == (b - a <= 0), (a, b)
        assert a + b - b == a and (a ^ b) ^ b == a and (a & b) + (a | b) == a + b, (a, b)
        if b:
            quotient, rest = a // b, a % b
            assert quotient * b + rest == a and divmod(a, b) == (quotient, rest) and abs(rest) < abs(b), (a, b)
            assert rest == 0 or (rest < 0) == (b < 0), (a, b)
    assert int(str(a)) == a and {a: 1}[int(str(a))] == 1 and sorted([a, a + 1, a - 1]) == [a - 1, a, a + 1]

print("floats", [float(a) for a in EDGES[11:50:7]], 2**64 / 3, 2**100 / 2**99, 2**64 == 2.0**64, 2**64 + 1 == 2.0**64, 2**64 < 1e20)
print("sums", sum(EDGES), sum(EDGES[:40]), max(EDGES), min(EDGES), 2**64 + True, True - 2**64)

for text in ("2**64 // 0", "2**64 % 0", "2**64 << -1", "2**64 >> -1", "1 % (2**64 - 2**64)", "2**64 & 1.0"):
    try:
        print(text, eval(text))
    except Exception as problem:
        print(text, type(problem).__name__, problem)


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def linear(seed, count):
    for _ in range(count):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return seed


def splitmix(seed):
    seed = (seed + 0x9E3779B97F4A7C15) & (1 << 64) - 1
    mixed = (seed ^ seed >> 30) * 0xBF58476D1CE4E5B9 & (1 << 64) - 1
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & (1 << 64) - 1
    return mixed ^ mixed >> 31


def xorshift(state, count):
    for _ in range(count):
        state ^= state << 13 & 0xFFFFFFFFFFFFFFFF
        state ^= state >> 7
        state ^= state << 17 & 0xFFFFFFFFFFFFFFFF
    return state


print(fnv1a("a hash of 64 bits"), linear(42, 1000), [splitmix(n) for n in range(4)], xorshift(88172645463325252, 500))
print([pow(3, e, 2**61 - 1) * 7**22 % (10**18 + 9) for e in (5, 50, 500)], (-7**25) // 10**9, (-7**25) % 10**9, -(7**25) >> 13)

for base, exponent, modulus in ((3, 10**18, 10**18 + 9), (2**62 + 5, 2**63 - 1, 2**63 - 25), (7, 0, 1), (7, 0, 2), (0, 0, 5), (-3, 5, 7), (3, 5, -7), (3, -1, 7), (12345, 2, 2**31), (2**63 - 1, 3, 2**64)):
    print(pow(base, exponent, modulus), end=" ")
print()
print([bin(n) for n in (0, 5, -5, -(2**63))], [hex(n) for n in (255, -255, 2**63 - 1, -(2**63))], [oct(n) for n in (8, -9)], hex(2**64))

from math import isqrt

roots = [0, 1, 2, 2**26, 94906266, 2**31, 3037000499, 3037000498, 2**32 + 7]
assert all(isqrt(r * r) == r and isqrt(r * r + r + r) == r and (r == 0 or isqrt(r * r - 1) == r - 1) for r in roots)
print(isqrt(2**63 - 1), isqrt(2**52 + 1), isqrt(True), isqrt(10**40))
print([int(text) for text in ("0", "007", "123456789012345678", "999999999999999999", "1234567890123456789", " 12 ", "-5", "+6", "1_000", "\u0663")])
