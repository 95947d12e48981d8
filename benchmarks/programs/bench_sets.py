# SPDX-License-Identifier: Apache-2.0
# Sets of integers and tuples: the game of life and set algebra.


def neighbours(cell):
    x, y = cell
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def generation(alive):
    candidates = set(alive)
    for cell in alive:
        candidates.update(neighbours(cell))
    following = set()
    for cell in candidates:
        count = 0
        for other in neighbours(cell):
            if other in alive:
                count += 1
        if count == 3 or (count == 2 and cell in alive):
            following.add(cell)
    return following


def main():
    alive = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
    for _ in range(260):
        alive = generation(alive)
    numbers = set(range(0, 3000, 3))
    total = 0
    for step in range(2, 700):
        other = set(range(0, 3000, step))
        total += len(numbers & other) + len(numbers - other) + len(numbers ^ other)
    return len(alive) * 100000000 + total


main()
