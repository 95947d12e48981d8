# SPDX-License-Identifier: Apache-2.0
"""Powers of two and their neighbours, divided by each other."""
import math

values = [s * (2 ** k + d) for k in (0, 31, 32, 63, 64, 70, 128, 200) for d in (-1, 0, 1) for s in (1, -1)]
total = 0
for a in values:
    for b in values:
        if b:
            q, r = divmod(a, b)
            assert q * b + r == a and (0 <= r < b or b < r <= 0), (a, b)
            assert (a // b, a % b) == (q, r)
            total += q % 1000 + r % 1000
            total += math.gcd(a, b) % 1000 + math.lcm(a, b) % 1000
print(total)
print(-(2 ** 70) // 2 ** 70, -(2 ** 70) % 2 ** 70, math.fmod(-(2.0 ** 70), 2.0 ** 70))
print(divmod(-(2 ** 64), 2 ** 64), divmod(2 ** 64, -(2 ** 64)), divmod(-(2 ** 64), 2 ** 64 - 1))
print(round(-(2 ** 70), -21), round(-(2 ** 66), -20), -(2 ** 64) / 2 ** 64, pow(3, -1, 2 ** 70))
