# SPDX-License-Identifier: Apache-2.0
"""Amortises a loan with decimals and checks the balance."""
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal, getcontext, localcontext

getcontext().prec = 28
CENT = Decimal("0.01")


@dataclass(frozen=True)
class Payment:
    number: int
    due: date
    interest: Decimal
    principal: Decimal
    balance: Decimal

    @property
    def amount(self):
        return self.interest + self.principal


def add_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue


def schedule(principal, annual_rate, months, start):
    rate = annual_rate / 12 / 100
    with localcontext() as context:
        context.prec = 40
        factor = (1 + rate) ** months
        payment = (principal * rate * factor / (factor - 1)).quantize(CENT, ROUND_HALF_EVEN)
    balance = principal
    for n in range(1, months + 1):
        interest = (balance * rate).quantize(CENT)
        part = payment - interest if n < months else balance
        balance -= part
        yield Payment(n, add_months(start, n), interest, part, balance)


plan = list(schedule(Decimal("10000"), Decimal("6.25"), 12, date(2024, 1, 31)))
for p in plan:
    print(f"{p.number:>3} {p.due:%Y-%m-%d} {p.amount:>9} {p.interest:>7} {p.principal:>8} {p.balance:>10,}")
print("interest:", sum(p.interest for p in plan), "repaid:", sum(p.principal for p in plan))
print(plan[-1])
try:
    plan[0].balance = Decimal(0)
except AttributeError as e:
    print(type(e).__name__, e)
