# SPDX-License-Identifier: Apache-2.0
"""Vectors with operators, polygons, convex hulls and a k-means clustering."""
from __future__ import annotations

import cmath
import math
import random
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from statistics import fmean


@dataclass(frozen=True, order=True)
class Vec:
    x: float
    y: float = 0.0

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __truediv__(self, k):
        return self * (1 / k)

    def __matmul__(self, other):
        return self.x * other.y - self.y * other.x

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield from (self.x, self.y)

    def rotated(self, degrees):
        z = complex(*self) * cmath.exp(1j * math.radians(degrees))
        return Vec(round(z.real, 9) + 0.0, round(z.imag, 9) + 0.0)

    def __format__(self, spec):
        return f"<{self.x:{spec}}, {self.y:{spec}}>"


class Polygon:
    def __init__(self, *points):
        self.points = list(points)

    def __getitem__(self, i):
        return self.points[i]

    def __len__(self):
        return len(self.points)

    @cached_property
    def area(self):
        return sum(a @ b for a, b in pairwise([*self.points, self.points[0]])) / 2

    @property
    def perimeter(self):
        return sum(abs(b - a) for a, b in pairwise([*self, self[0]]))

    def __contains__(self, p):
        inside = False
        for a, b in pairwise([*self, self[0]]):
            if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
                inside = not inside
        return inside


def hull(points):
    points = sorted(set(points))

    def half(points):
        chain = []
        for p in points:
            while len(chain) > 1 and (chain[-1] - chain[-2]) @ (p - chain[-2]) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return Polygon(*half(points), *half(reversed(points)))


def kmeans(points, k, rng):
    centres = rng.sample(points, k)
    for rounds in range(1, 100):
        groups = [[] for _ in centres]
        for p in points:
            groups[min(range(k), key=lambda i: abs(p - centres[i]))].append(p)
        new = [Vec(fmean(map(attrgetter("x"), g)), fmean(map(attrgetter("y"), g))) for g in groups]
        if new == centres:
            return sorted(new), sorted(map(len, groups)), rounds
        centres = new


a, b = Vec(3, 4), Vec(1)
print(a + b, a - b, a * 2, 2 * a, a * b, a @ b, abs(a), bool(Vec(0)), a / 2, [*a], f"{a:.2f}", a > b, max(a, b), {a: 1}[Vec(3, 4)])
print(Vec(1, 0).rotated(90), Vec(1, 1).rotated(-45), math.degrees(cmath.phase(complex(*a))))
square = Polygon(Vec(0, 0), Vec(4, 0), Vec(4, 4), Vec(0, 4))
print(square.area, square.perimeter, Vec(2, 2) in square, Vec(5, 2) in square, len(square), square[1], "area" in vars(square))
rng = random.Random(7)
cloud = [Vec(rng.randint(0, 20), rng.randint(0, 20)) for _ in range(40)]
outline = hull(cloud)
print([tuple(p) for p in outline], outline.area)
points = [Vec(rng.gauss(cx, 1), rng.gauss(cy, 1)) for cx, cy in ((0, 0), (10, 0), (5, 9)) for _ in range(30)]
centres, sizes, rounds = kmeans(points, 3, rng)
print([f"{c:.3f}" for c in centres], sizes, rounds)
try:
    a.x = 5
except AttributeError as e:
    print(repr(e))
try:
    a + 1
except AttributeError as e:
    print(e)
