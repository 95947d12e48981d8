# SPDX-License-Identifier: Apache-2.0
# Geometry: vectors, polygons, convex hull, line intersections.
import math
from functools import cmp_to_key, reduce


class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __iter__(self):
        yield self.x
        yield self.y

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y)

    def __mul__(self, o):
        return self.x * o.x + self.y * o.y if isinstance(o, Vec) else Vec(self.x * o, self.y * o)

    __rmul__ = __mul__

    def __xor__(self, o):
        return self.x * o.y - self.y * o.x

    def __abs__(self):
        return math.hypot(*self)

    def __eq__(self, o):
        return isinstance(o, Vec) and tuple(self) == tuple(o)

    def __hash__(self):
        return hash(tuple(self))

    def __repr__(self):
        return f"({self.x:g}, {self.y:g})"

    def rotated(self, degrees):
        a = math.radians(degrees)
        c, s = math.cos(a), math.sin(a)
        return Vec(round(self.x * c - self.y * s, 9) + 0.0, round(self.x * s + self.y * c, 9) + 0.0)


def area(points):
    return abs(sum(a ^ b for a, b in zip(points, points[1:] + points[:1]))) / 2


def hull(points):
    points = sorted(set(points), key=tuple)

    def half(points):
        out = []
        for p in points:
            while len(out) >= 2 and (out[-1] - out[-2]) ^ (p - out[-1]) <= 0:
                out.pop()
            out.append(p)
        return out[:-1]

    return half(points) + half(points[::-1])


def intersect(a, b, c, d):
    r, s = b - a, d - c
    if (cross := r ^ s) == 0:
        return None
    t, u = ((c - a) ^ s) / cross, ((c - a) ^ r) / cross
    return a + t * r if 0 <= t <= 1 and 0 <= u <= 1 else None


def inside(p, polygon):
    result = False
    for a, b in zip(polygon, polygon[1:] + polygon[:1]):
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
            result = not result
    return result


a, b = Vec(3, 4), Vec(1, -2)
print(a + b, a - b, a * 2, 2 * a, a * b, a ^ b, abs(a), a == Vec(3.0, 4.0), len({a, Vec(3, 4)}), a.rotated(90), [*a])
square = [Vec(0, 0), Vec(4, 0), Vec(4, 4), Vec(0, 4)]
cloud = square + [Vec(1, 1), Vec(2, 3), Vec(4, 2), Vec(2, 0)]
print(area(square), hull(cloud), area(hull(cloud)), intersect(square[0], square[2], square[1], square[3]), intersect(square[0], square[1], square[3], square[2]))
print([inside(p, square) for p in (Vec(1, 1), Vec(5, 1), Vec(-1, 2))], reduce(Vec.__add__, square), sum(square, Vec(0, 0)) * 0.25, max(cloud, key=abs), min(cloud, key=lambda p: abs(p - Vec(2.2, 2.2))))
center = Vec(2, 2)
clockwise = sorted(square, key=cmp_to_key(lambda p, q: ((q - center) ^ (p - center)) or abs(p) - abs(q)))
print(len(clockwise), sorted(cloud, key=lambda p: (math.atan2(p.y, p.x), abs(p)))[:4])
try:
    a.z = 1
except AttributeError as error:
    print(error)
try:
    a + 5
except AttributeError as error:
    print(error)
