# SPDX-License-Identifier: Apache-2.0
# Lists of booleans: building, slice assignment, indexing.


def primes(limit):
    candidates = [True] * (limit + 1)
    candidates[0] = candidates[1] = False
    number = 2
    while number * number <= limit:
        if candidates[number]:
            multiple = number * number
            while multiple <= limit:
                candidates[multiple] = False
                multiple += number
        number += 1
    return [i for i, is_prime in enumerate(candidates) if is_prime]


def main():
    found = []
    for _ in range(12):
        found = primes(90000)
    return len(found) * 1000003 + found[-1]


main()
