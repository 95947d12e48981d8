# SPDX-License-Identifier: Apache-2.0
# Number theory with big integers.
import math


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factor(n):
    factors, p = [], 2
    while p * p <= n:
        while n % p == 0:
            factors.append(p)
            n //= p
        p += 1 if p == 2 else 2
    return factors + [n] if n > 1 else factors


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def crt(pairs):
    result, modulus = 0, 1
    for r, m in pairs:
        g, x, _ = egcd(modulus, m)
        assert g == 1, "moduli must be coprime"
        result = (result + (r - result) * x % m * modulus) % (modulus * m)
        modulus *= m
    return result, modulus


def pi_digits(n):
    unity = 10 ** (n + 10)

    def arctan(x):
        total = term = unity // x
        k, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // k)
            sign, k = -sign, k + 2
        return total

    return 4 * (4 * arctan(5) - arctan(239)) // 10**10


print([n for n in range(60) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**89 - 1), is_prime(2**67 - 1))
print(factor(2**32 + 1), factor(360360), egcd(240, 46), crt([(2, 3), (3, 5), (2, 7)]))
print(str(pi_digits(60)), sum(map(int, str(2**1000))), len(str(math.factorial(500))))
p, q, e = 61, 53, 17
n, phi = p * q, (p - 1) * (q - 1)
d = pow(e, -1, phi)
print([pow(c, e, n) for c in b"Hi!"], bytes(pow(pow(c, e, n), d, n) for c in b"Hi!"))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, a % 10**9 + 7, math.isqrt(a) ** 2 <= a)
print(sum(d for d in range(1, 8128) if 8128 % d == 0), [n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
c, steps = 27, 0
while c != 1:
    c, steps = (3 * c + 1 if c % 2 else c // 2), steps + 1
print(steps)
