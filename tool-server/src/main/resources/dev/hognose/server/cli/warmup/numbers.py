# SPDX-License-Identifier: Apache-2.0
# Integers of many digits, floats as text, and sorting by keys of each kind.


def primes_product(limit):
    product = 1
    for n in range(2, limit):
        if all(n % d for d in range(2, int(n**0.5) + 1)):
            product *= n
    return product


def roots(n, digits):
    scaled = n * 10 ** (2 * digits)
    guess = 10 ** (len(str(scaled)) // 2 + 1)
    while True:
        better = (guess + scaled // guess) // 2
        if better >= guess:
            return guess
        guess = better


def factorial(n):
    return n * factorial(n - 1) if n > 1 else 1


def fibonacci(n):
    a, b = 0, 1
    while n:
        a, b = b, a + b
        n -= 1
    return a


def modular(base, modulus):
    total = 0
    for exponent in range(1, 40):
        total ^= pow(base, exponent * 101, modulus)
        total += base**exponent % 1_000_003
    return total


def shifts(n):
    total = 0
    for i in range(n):
        wide = i << 64 | i * 7
        total += (wide >> 3) - (wide & 0xFFFF) + wide // 10**15
        total ^= -wide
        if wide > total or wide == i or -wide < total:
            total -= wide % 997
    return total


def texts(n):
    out = []
    for i in range(1, n):
        x = i / 7 - 3
        out.append(str(x) + repr(x * 1e20) + f"{x:.3f}{x:10.2e}{x:g}{x:,.1f}{x:%}" + str(x * 1e-9))
        out.append(f"{i:5d}|{i:<6}|{i:>8,}|{i:#x}|{i:08b}|{-i:+d}|{'text':^12}|{x!r:>20}|")
        out.append("{:05d} {} {:.1%} {name!s:>4}".format(i, x, x, name="n") + "%s %d %5.2f %r" % (i, i, x, "q"))
    return len("".join(out)), float(" 1.25e3 "), int("-12_345"), int("ff", 16), round(2.675, 2)


class Row:
    def __init__(self, name, size):
        self.name = name
        self.size = size

    def __lt__(self, other):
        return self.size < other.size


def sorting(n):
    rows = [Row(f"r{i * 7919 % n}", i * 31 % 17 - i / 3) for i in range(n)]
    rows.sort(key=lambda row: row.name)
    rows.sort(key=lambda row: row.size, reverse=True)
    rows.sort(key=lambda row: (len(row.name), -row.size))
    rows.sort()
    names = sorted({row.name for row in rows}, key=str.lower)
    numbers = sorted(row.size for row in rows)
    mixed = sorted([3, 1.5, True, -2, 2**70])
    pairs = sorted((row.size, row.name) for row in rows)
    best = min(rows, key=lambda row: row.size), max(numbers), min(3, 1, 2), max("abc")
    return len(names) + len(mixed) + len(pairs) + len(best), list(reversed(numbers))[:2]


def main():
    product = primes_product(400)
    checks = [roots(n, 30) % 1_000_007 for n in range(2, 12)]
    checks.append(sum(int(digit) for digit in str(product)))
    checks.append(modular(12345, 2**127 - 1))
    checks.append(shifts(400))
    wide = factorial(450) * fibonacci(3000)
    checks.append(wide * wide // fibonacci(500) % 10**9 + sum(map(int, str(wide))))
    checks.append(pow(3, wide, 2**521 - 1) % 1_000_003 + len(str(wide * wide)))
    checks.append(product // 10**40 * 3 - product % 10**30 + abs(-product) + divmod(product, 10**20)[1])
    return checks, texts(60), sorting(150), sum(0.1 * i for i in range(50)), sum([1, 2.5])


main()
