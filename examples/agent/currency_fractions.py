# SPDX-License-Identifier: Apache-2.0
"""Money with currencies, exact splitting, and number formats."""
import functools
import numbers
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation
from fractions import Fraction


@functools.total_ordering
class Money:
    __slots__ = ("_amount", "_currency")
    DIGITS = {"JPY": 0, "EUR": 2, "KWD": 3}

    def __init__(self, amount, currency="EUR"):
        if isinstance(amount, float):
            raise TypeError("use str, int or Decimal for money")
        unit = Decimal(1).scaleb(-self.DIGITS[currency])
        self._amount = Decimal(amount).quantize(unit, ROUND_HALF_UP)
        self._currency = currency

    amount = property(lambda self: self._amount)
    currency = property(lambda self: self._currency)

    def _same(self, other):
        if not isinstance(other, Money):
            return False
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} is not {other.currency}")
        return True

    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)

    def __lt__(self, other):
        return self.amount < other.amount if self._same(other) else NotImplemented

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __add__(self, other):
        if other == 0:
            return self
        return Money(self.amount + other.amount, self.currency) if self._same(other) else NotImplemented

    __radd__ = __add__

    def __mul__(self, factor):
        if not isinstance(factor, (numbers.Rational, Decimal)):
            return NotImplemented
        if isinstance(factor, Fraction):
            return Money(self.amount * factor.numerator / factor.denominator, self.currency)
        return Money(self.amount * factor, self.currency)

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def split(self, *weights):
        unit = Decimal(1).scaleb(-self.DIGITS[self.currency])
        total = sum(weights)
        parts = [(self.amount * w / total).quantize(unit, ROUND_DOWN) for w in weights]
        for i in range(int((self.amount - sum(parts)) / unit)):
            parts[i % len(parts)] += unit
        return [Money(p, self.currency) for p in parts]

    def __format__(self, spec):
        return f"{self.amount:{spec or ','}} {self.currency}"

    def __str__(self):
        return format(self)

    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.currency!r})"


bill = Money("100.00")
print(bill.split(1, 1, 1), sum(bill.split(1, 1, 1)) == bill, Money(1000, "JPY").split(1, 2), Money("0.05").split(3, 1))
print(bill * 3, bill * Fraction(1, 3), -bill, 2 * bill, f"{bill:.1f}", f"{Money('1234567.891'):>15,}|", [Money("2.005"), Money("2.5", "JPY"), Money("1.2345", "KWD")])
print(max(Money(1), Money("1.01")), Money(1) >= Money("1.00"), {Money(1), Money("1.00")}, sum([Money(1), Money(2)]))
for action in (lambda: Money(1.5), lambda: Money(1) + Money(1, "JPY"), lambda: Money(1) < 5, lambda: Money(1) * 1.5, lambda: Money("abc"), lambda: Money(1) + "x", lambda: Money(1, "QQQ"), lambda: setattr(Money(1), "amount", 3)):
    try:
        print(action())
    except (TypeError, ValueError, KeyError, AttributeError, InvalidOperation) as e:
        print(f"{type(e).__name__}: {e}")
