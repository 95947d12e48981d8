# SPDX-License-Identifier: Apache-2.0
# Short number tasks.
import math
from fractions import Fraction


def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if sieve[i]:
            sieve[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, p in enumerate(sieve) if p]


def factors(n):
    out = {}
    for p in primes(math.isqrt(n)):
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
    return {**out, **({n: 1} if n > 1 else {})}


def divisors(n):
    result = [1]
    for p, k in factors(n).items():
        result = [d * p**e for d in result for e in range(k + 1)]
    return sorted(result)


def totient(n):
    return math.prod(p ** (k - 1) * (p - 1) for p, k in factors(n).items())


def is_armstrong(n):
    digits = str(n)
    return n == sum(int(d) ** len(digits) for d in digits)


def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1


def newton_sqrt(x, digits):
    n = x * 10 ** (2 * digits)
    r = n
    while True:
        better = (r + n // r) // 2
        if better >= r:
            return str(r)[:-digits] + "." + str(r)[-digits:]
        r = better


def continued(x, terms):
    out = []
    for _ in range(terms):
        whole = math.floor(x)
        out.append(whole)
        if x == whole:
            break
        x = 1 / (x - whole)
    return out


def number_words(n):
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "? ? twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            head, rest = divmod(n, size)
            return f"{number_words(head)} {name}" + (f" {number_words(rest)}" if rest else "")


def look_and_say(n):
    s = "1"
    for _ in range(n - 1):
        out, i = "", 0
        while i < len(s):
            j = i
            while j < len(s) and s[j] == s[i]:
                j += 1
            out += str(j - i) + s[i]
            i = j
        s = out
    return s


print(primes(50), len(primes(10000)), factors(360), factors(9973 * 7), divisors(60), [totient(n) for n in range(2, 13)])
print([n for n in range(1, 1000) if is_armstrong(n)], [n for n in range(1, 40) if happy(n)], newton_sqrt(2, 40), continued(Fraction(415, 93), 9), continued(math.pi, 5))
print(number_words(0), number_words(342), number_words(1_000_017), look_and_say(8), [n for n in range(1, 1000) if sum(divisors(n)) == 2 * n])
print([(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c], sum(x for x in range(1000) if x % 3 == 0 or x % 5 == 0), math.lcm(*range(1, 21)), sum(range(101)) ** 2 - sum(x * x for x in range(101)))
print(max(int(str(n) * 2) % 97 for n in range(1, 50)), sum(int(d) for d in str(2**100)), int("".join(sorted(str(9182736450), reverse=True))), f"{sum(1 / Fraction(n) for n in range(1, 8))}", [round(100 * 1.05**y, 2) for y in range(5)], len(str(math.factorial(100))), [bin(n).count("1") for n in range(9)], [n ^ n >> 1 for n in range(8)])
print("PASS")
