# SPDX-License-Identifier: Apache-2.0
# List, set and dict comprehensions with conditions.


def work(limit):
    total = 0
    for size in range(10, limit):
        squares = [x * x for x in range(size)]
        evens = [x for x in squares if x % 2 == 0]
        pairs = [(i, j) for i in range(12) for j in range(i) if (i + j) % 3 == 0]
        table = {x: x % 7 for x in squares}
        inverse = {value: key for key, value in table.items()}
        remainders = {x % 13 for x in squares}
        flat = [cell for row in [[i, i + 1, i + 2] for i in range(size)] for cell in row]
        total += sum(evens) + len(pairs) + sum(inverse.values()) + len(remainders) + sum(flat)
    return total


def main():
    return sum(work(limit) for limit in range(150, 270, 10))


main()
