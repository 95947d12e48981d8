# SPDX-License-Identifier: Apache-2.0
"""Double-entry bookkeeping with decimals: postings, tax, allocation, interest, statements."""

from __future__ import annotations

import calendar
import decimal
from collections import defaultdict
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from itertools import accumulate, groupby, pairwise
from operator import attrgetter, itemgetter

CENT = Decimal("0.01")


class Money:
    __slots__ = ("amount", "currency")

    def __init__(self, amount, currency="EUR"):
        object.__setattr__(self, "amount", Decimal(amount).quantize(CENT, ROUND_HALF_EVEN))
        object.__setattr__(self, "currency", currency)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if self.currency != other.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Money(self.amount * Decimal(str(factor)), self.currency)

    __rmul__ = __mul__

    def __neg__(self):
        return Money(-self.amount, self.currency)

    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __format__(self, spec):
        return f"{self.currency} {self.amount:{spec or ',.2f'}}"

    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.currency!r})"

    def allocate(self, *ratios):
        total = sum(ratios)
        shares = [(self.amount * r / total).quantize(CENT, ROUND_DOWN) for r in ratios]
        rest = int((self.amount - sum(shares)) / CENT)
        return [Money(s + CENT if i < rest else s, self.currency) for i, s in enumerate(shares)]


class Ledger:
    def __init__(self):
        self.entries = []

    def post(self, day, text, **lines):
        if sum(map(Decimal, lines.values())):
            raise ValueError(f"{text!r} does not balance: off by {sum(map(Decimal, lines.values()))}")
        self.entries += [(day, account, Decimal(amount), text) for account, amount in lines.items()]

    def balances(self, until=date.max):
        result = defaultdict(Decimal)
        for day, account, amount, _ in self.entries:
            if day <= until:
                result[account] += amount
        return dict(sorted(result.items()))


ledger = Ledger()
day = date(2024, 1, 31)
ledger.post(day, "capital", bank="10000", equity="-10000")
ledger.post(day + timedelta(days=3), "laptop", equipment="1259.66", vat="239.34", bank="-1499")
ledger.post(day.replace(month=3), "sale", bank="595.00", revenue="-500", vat="-95")
try:
    ledger.post(day, "typo", bank="10.10", revenue="-10.01")
except ValueError as error:
    print(error)
for until in (date(2024, 2, 1), date(2024, 2, 29), date.max):
    print(until, {k: str(v) for k, v in ledger.balances(until).items()})
bank = sorted((e for e in ledger.entries if e[1] == "bank"), key=itemgetter(0))
for (when, _, amount, text), total in zip(bank, accumulate(map(itemgetter(2), bank))):
    print(f"{when:%d %b %Y} {text:<10}{amount:>+12,.2f}{total:>12,.2f}")
print(Money("100").allocate(1, 1, 1), Money("0.05").allocate(3, 7), sum(Money("99.99").allocate(5, 3, 2)))
print(f"{Money('1234567.891')} {Money(5):.0f} {3 * Money('1.115')} {-Money('2.50')}")
for action in (lambda: Money(1) + Money(1, "USD"), lambda: Money(1) + 1, lambda: Money("x"), lambda: setattr(Money(1), "amount", 2), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "|", error)
principal, rate, months = Decimal("25000"), Decimal("0.0399") / 12, 6
payment = (principal * rate / (1 - (1 + rate) ** -months)).quantize(CENT, ROUND_HALF_UP)
print("payment", payment, (1 + rate) ** 12)
when = date(2024, 1, 31)
for month in range(1, months + 1):
    year, index = divmod(when.year * 12 + when.month - 1 + month, 12)
    due = date(year, index + 1, min(31, calendar.monthrange(year, index + 1)[1]))
    interest = (principal * rate).quantize(CENT)
    principal -= min(payment - interest, principal)
    print(due, due.strftime("%a"), interest, principal)
with localcontext(prec=50) as context:
    print(Decimal(2).sqrt(), Decimal(1).exp(), context.divide(1, 7))
    context.traps[decimal.Inexact] = True
    try:
        Decimal(1) / 3
    except decimal.Inexact as error:
        print("inexact", error, sorted(k.__name__ for k, v in context.flags.items() if v))
print(Fraction("0.125") + Fraction(1, 3), Fraction(Decimal("1.1")), Fraction(3.3).limit_denominator(100), Decimal("1E+3").normalize(), Decimal("1000").normalize(), Decimal(1000).to_eng_string(), Decimal("1.10").as_tuple())
print([str(Decimal(x).quantize(Decimal("1"), r)) for r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN) for x in ("0.5", "1.5", "-2.5")])
print([b - a for a, b in pairwise([Decimal("1.0"), Decimal("1.35"), Decimal("2")])], max(Decimal("1.0"), Decimal("1.00")))
