# SPDX-License-Identifier: Apache-2.0
# Integers of many digits: factorials, Fibonacci, powers, digit sums.


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def digits_of_e(count):
    numerator, denominator = 0, 1
    for i in range(900, 0, -1):
        numerator, denominator = denominator, i * denominator + numerator
        numerator, denominator = denominator - numerator, denominator
        numerator = denominator - numerator
    return numerator * 10**count // denominator


def main():
    total = 0
    for n in range(300, 1450, 12):
        total += sum(map(int, str(factorial(n))))
    total += fibonacci(60000) % 1000000007
    total += digits_of_e(200) % 1000003
    for base in range(2, 900):
        total += pow(base, 65537, 2**521 - 1) % 10007
    for n in range(360000):
        total += (n << 70 | n) % 1000003
    return total


main()
