# SPDX-License-Identifier: Apache-2.0
# Backtracking: a sudoku solver.
PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""


class Sudoku:
    def __init__(self, text):
        self.grid = [[int(c) if c.isdigit() else 0 for c in line] for line in text.split()]
        self.rows = [set() for _ in range(9)]
        self.columns = [set() for _ in range(9)]
        self.boxes = [set() for _ in range(9)]
        self.guesses = 0
        for r, row in enumerate(self.grid):
            for c, v in enumerate(row):
                if v:
                    self.mark(r, c, v)

    def groups(self, r, c):
        return self.rows[r], self.columns[c], self.boxes[r // 3 * 3 + c // 3]

    def mark(self, r, c, v):
        for group in self.groups(r, c):
            if v in group:
                raise ValueError(f"{v} twice at row {r + 1}, column {c + 1}")
            group.add(v)
        self.grid[r][c] = v

    def unmark(self, r, c):
        for group in self.groups(r, c):
            group.discard(self.grid[r][c])
        self.grid[r][c] = 0

    def options(self, r, c):
        a, b, d = self.groups(r, c)
        return sorted(set(range(1, 10)) - a - b - d)

    def solve(self):
        empty = [(len(self.options(r, c)), r, c) for r in range(9) for c in range(9) if not self.grid[r][c]]
        if not empty:
            return True
        _, r, c = min(empty)
        for v in self.options(r, c):
            self.guesses += 1
            self.mark(r, c, v)
            if self.solve():
                return True
            self.unmark(r, c)
        return False

    def __str__(self):
        lines = []
        for i, row in enumerate(self.grid):
            if i in (3, 6):
                lines.append("------+-------+------")
            cells = [str(v or ".") for v in row]
            lines.append(" | ".join(" ".join(cells[k : k + 3]) for k in (0, 3, 6)))
        return "\n".join(lines)


s = Sudoku(PUZZLE)
print(s)
print(s.solve(), s.guesses)
print(s)
print(all(sum(row) == 45 for row in s.grid), all(set(col) == set(range(1, 10)) for col in zip(*s.grid)))
try:
    Sudoku(PUZZLE.replace("53..7", "55..7"))
except ValueError as error:
    print(error)
