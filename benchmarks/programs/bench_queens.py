# SPDX-License-Identifier: Apache-2.0
# Backtracking: solutions of the queens problem.


def solve(size):
    columns = set()
    rising = set()
    falling = set()
    placed = []
    solutions = []

    def place(row):
        if row == size:
            solutions.append(tuple(placed))
            return
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            placed.append(column)
            place(row + 1)
            placed.pop()
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    place(0)
    return solutions


def main():
    found = solve(11)
    first = solve(7)
    return f"{len(found)} {len(first)} {found[0]}"


main()
