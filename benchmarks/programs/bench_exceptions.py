# SPDX-License-Identifier: Apache-2.0
# Raising, catching, finally and custom exceptions.


class Rejected(Exception):
    def __init__(self, reason, code):
        super().__init__(reason)
        self.code = code


def check(n):
    if n % 3 == 0:
        raise Rejected("multiple of three", n)
    if n % 5 == 0:
        raise KeyError(n)
    return n


def guarded(n):
    try:
        return check(n)
    except Rejected as error:
        return -error.code
    finally:
        guarded.calls += 1


def main():
    guarded.calls = 0
    total = 0
    table = {}
    for n in range(250000):
        try:
            total += guarded(n)
        except KeyError as error:
            total += error.args[0] // 5
        try:
            total += table[n % 100]
        except KeyError:
            table[n % 100] = n
    return total + guarded.calls


main()
