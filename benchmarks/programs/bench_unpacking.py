# SPDX-License-Identifier: Apache-2.0
# Tuple packing, unpacking, swapping, zip and enumerate.


def swap(pair):
    a, b = pair
    return b, a


def extremes(values):
    first, *middle, last = values
    return first, len(middle), last


def main():
    total = 0
    points = [(i, i * 2, i * 3) for i in range(150)]
    for round_number in range(3000):
        for index, (x, y, z) in enumerate(points):
            x, y = y, x
            z, (x, y) = x + z, swap((x, y))
            total += x - y + z + index
        for (a, _, _), (_, b, c) in zip(points, points[1:]):
            total += a * b - c
        first, size, last = extremes(points)
        total += first[0] + size + last[2]
    return total


main()
