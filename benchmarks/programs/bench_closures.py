# SPDX-License-Identifier: Apache-2.0
# Closures, nonlocal counters, higher-order functions.


def make_counter(step):
    count = 0

    def advance(times=1):
        nonlocal count
        count += step * times
        return count

    return advance


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def main():
    total = 0
    pipeline = compose(lambda x: x + 1, lambda x: x * 3, lambda x: x ^ 5, lambda x: x % 1009)
    counters = [make_counter(step) for step in range(1, 11)]
    for i in range(200000):
        total += pipeline(i)
        counter = counters[i % 10]
        total += counter() + counter(times=2)
    return total


main()
