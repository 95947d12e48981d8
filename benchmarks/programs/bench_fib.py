# SPDX-License-Identifier: Apache-2.0
# Recursion: calls of a small function and integer comparison.


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main():
    return fib(30)


main()
