# SPDX-License-Identifier: Apache-2.0
"""Quantities with units: dimensional analysis by operators, parsing and printing."""
import math
import operator
import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from numbers import Number

BASE = {"m": (1, {"m": 1}), "s": (1, {"s": 1}), "kg": (1, {"kg": 1}), "A": (1, {"A": 1})}
PREFIXES = {"k": 1000, "c": Fraction(1, 100), "m": Fraction(1, 1000), "M": 10**6, "": 1}


class UnitError(TypeError):
    pass


class Quantity:
    __slots__ = ("value", "unit")

    def __init__(self, value, unit=()):
        self.value = value
        self.unit = {u: p for u, p in sorted(dict(unit).items()) if p}

    @classmethod
    def parse(cls, text):
        match = re.fullmatch(r"\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(.*?)\s*", text)
        if not match:
            raise ValueError(f"cannot read {text!r}")
        result = cls(Fraction(match[1]))
        sign = 1
        for op, name, power in re.findall(r"([*/]?)\s*([A-Za-z]+)(?:\^(-?\d+))?", match[2]):
            sign = -1 if op == "/" else 1
            result *= unit(name) ** (sign * int(power or 1))
        return result

    def _combine(self, other, op):
        if not isinstance(other, Quantity):
            other = Quantity(other)
        if self.unit != other.unit:
            raise UnitError(f"{op.__name__}: {self.dimension} and {other.dimension} do not fit")
        return op(self.value, other.value)

    def __add__(self, other):
        return Quantity(self._combine(other, operator.add), self.unit)

    def __sub__(self, other):
        return Quantity(self._combine(other, operator.sub), self.unit)

    def __eq__(self, other):
        return isinstance(other, Quantity) and self.unit == other.unit and self.value == other.value

    def __lt__(self, other):
        return self._combine(other, operator.lt)

    def __hash__(self):
        return hash((self.value, *self.unit.items()))

    def __mul__(self, other):
        if isinstance(other, Quantity):
            total = Counter(self.unit)
            total.update(other.unit)
            return Quantity(self.value * other.value, total)
        return Quantity(self.value * other, self.unit) if isinstance(other, Number) else NotImplemented

    __rmul__ = __mul__

    def __pow__(self, n):
        return Quantity(self.value**n, {u: p * n for u, p in self.unit.items()})

    def __truediv__(self, other):
        return self * (other**-1 if isinstance(other, Quantity) else Fraction(1) / other)

    def __rtruediv__(self, other):
        return other * self**-1

    def __float__(self):
        if self.unit:
            raise UnitError(f"{self.dimension} is no plain number")
        return float(self.value)

    @property
    def dimension(self):
        return "*".join(u if p == 1 else f"{u}^{p}" for u, p in self.unit.items()) or "1"

    def to(self, name):
        scale = Quantity.parse("1 " + name)
        if scale.unit != self.unit:
            raise UnitError(f"{self.dimension} cannot be {name}")
        return f"{float(self.value / scale.value):g} {name}"

    def __repr__(self):
        return f"{float(self.value):g} {self.dimension}"


DERIVED = {"N": "1 kg*m/s^2", "J": "1 N*m", "W": "1 J/s", "V": "1 W/A", "h": "3600 s", "min": "60 s", "g": "0.001 kg", "L": "0.001 m^3", "mi": "1609.344 m"}


def unit(name):
    if name in BASE:
        return Quantity(*BASE[name])
    if name in DERIVED:
        return Quantity.parse(DERIVED[name])
    for prefix, factor in PREFIXES.items():
        if prefix and name.startswith(prefix) and (name[len(prefix) :] in BASE or name[len(prefix) :] in DERIVED):
            return factor * unit(name[len(prefix) :])
    raise UnitError(f"unknown unit {name!r}")


Q = Quantity.parse
speed = Q("90 km") / Q("1.5 h")
print(speed, speed.to("km/h"), speed.to("mi/h"), Q("1 kN") == Q("1000 N"), Q("5 cm") + Q("2 mm"))
force = Q("80 kg") * Q("9.81 m/s^2")
print(force.to("N"), (force * Q("2 m")).to("J"), (force * Q("2 m") / Q("4 s")).to("kW"), Q("1 V").dimension, 1 / Q("4 s"))
print(float(Q("10 m") / Q("4 m")), max(Q("1 mi"), Q("1.6 km")).to("km"), {Q("1 m"): "a"}[Q("100 cm")], sorted([Q("1 h"), Q("59 min"), Q("1 s")]))
print(math.sqrt(2 * Q("20 m") / Q("9.81 m/s^2") / Q("1 s") ** 2), Q("2 L").to("m^3"), Q("3 g") * 2, 2 * Q("3 g"), Q("1e3 m"), Decimal("1.5") in [Fraction(3, 2)])
for attempt in (lambda: Q("1 m") + Q("1 s"), lambda: Q("1 m").to("kg"), lambda: Q("1 m") + 1, lambda: Q("5 parsec"), lambda: Q("fast"), lambda: float(Q("1 m")), lambda: Q("1 m") * "x", lambda: Q("1 m") < 5):
    try:
        print(attempt())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
