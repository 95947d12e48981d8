# SPDX-License-Identifier: Apache-2.0
# A pipeline of generators, with yield from and send.


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def keep(source, divisor):
    for n in source:
        if n % divisor:
            yield n


def walk(tree):
    if tree is not None:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


def running_total():
    total = 0
    while True:
        total += yield total


def main():
    result = sum(keep(squares(numbers(600000)), 3))
    tree = build(0, 10000)
    for _ in range(6):
        result += sum(walk(tree))
    accumulator = running_total()
    next(accumulator)
    for n in range(400000):
        result ^= accumulator.send(n)
    return result


main()
