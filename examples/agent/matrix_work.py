# SPDX-License-Identifier: Apache-2.0
"""Matrices without libraries: product, determinant, inverse, powers, with fractions."""
from fractions import Fraction
from functools import reduce
from itertools import permutations
from operator import mul


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction(x) for x in row] for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        return Matrix([[sum(map(mul, row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def transpose(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        n = len(self.rows)
        total = Fraction()
        for order in permutations(range(n)):
            sign = (-1) ** sum(order[i] > order[j] for i in range(n) for j in range(i + 1, n))
            total += sign * reduce(mul, (self.rows[i][order[i]] for i in range(n)))
        return total

    def inverse(self):
        n = len(self.rows)
        work = [row + unit for row, unit in zip(map(list, self.rows), Matrix.identity(n).rows)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("matrix is singular")
            work[i], work[pivot] = work[pivot], work[i]
            work[i] = [x / work[i][i] for x in work[i]]
            for r in range(n):
                if r != i and work[r][i]:
                    work[r] = [x - work[r][i] * y for x, y in zip(work[r], work[i])]
        return Matrix([row[n:] for row in work])

    def __repr__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        width = max(len(c) for row in cells for c in row)
        return "\n".join("[" + " ".join(f"{c:>{width}}" for c in row) + "]" for row in cells)


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m, m.determinant(), m.shape)
print(m.inverse())
print(m @ m.inverse() == Matrix.identity(3), m**-1 == m.inverse(), (m**3).rows[0])
print(Matrix([[1, 1], [1, 0]]) ** 30)
print(m.transpose() == m, Matrix([[1, 2, 3]]) @ Matrix([[1], [2], [3]]))
for bad in (lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: m @ Matrix([[1]]), lambda: Matrix([[1], [1, 2]])):
    try:
        bad()
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
