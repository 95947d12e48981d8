# SPDX-License-Identifier: Apache-2.0
"""Invoices from JSON: validation, rounding, aging buckets, a table in text, HTML and CSV."""

import csv
import html
import io
import json
import locale
import operator
from collections import Counter, OrderedDict, defaultdict
from dataclasses import KW_ONLY, InitVar, dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum, auto
from functools import reduce, total_ordering
from itertools import chain, groupby, zip_longest
from string import Template
from typing import Iterable

DATA = """[
 {"no": "A-7", "customer": "Ünal & Söhne", "date": "2024-01-31", "lines": [["Widget", 3, "19.99"], ["Gadget", 1, "100"]], "paid": "59.97"},
 {"no": "A-8", "customer": "Smith <Co>", "date": "2024-02-29", "lines": [["Widget", 10, "19.995"]], "discount": "5%"},
 {"no": "B-1", "customer": "Ünal & Söhne", "date": "2024-03-15", "lines": [], "discount": "10"},
 {"no": "B-2", "customer": "Nobody", "date": "2023-02-30", "lines": [["X", 1, "1"]]},
 {"no": "B-3", "customer": "Bad", "date": "2024-03-01", "lines": [["X", 1, "one"]]},
 {"customer": "No number"}
]"""
CENT = Decimal("0.01")


class Status(StrEnum):
    OPEN = auto()
    PARTLY = auto()
    PAID = auto()
    EMPTY = "nothing to pay"


@total_ordering
@dataclass(eq=False)
class Invoice:
    no: str
    customer: str
    issued: date
    lines: list[tuple[str, int, Decimal]]
    _: KW_ONLY
    discount: InitVar[str | None] = None
    paid: Decimal = Decimal(0)
    rate: Decimal = field(init=False, repr=False, default=Decimal(0))
    off: Decimal = field(init=False, repr=False, default=Decimal(0))

    def __post_init__(self, discount):
        if discount and discount.endswith("%"):
            self.rate = Decimal(discount[:-1]) / 100
        elif discount:
            self.off = Decimal(discount)

    @property
    def net(self):
        total = sum((n * p for _, n, p in self.lines), Decimal())
        return max(total * (1 - self.rate) - self.off, Decimal()).quantize(CENT, ROUND_HALF_UP)

    @property
    def gross(self):
        return (self.net * Decimal("1.19")).quantize(CENT, ROUND_HALF_UP)

    @property
    def due(self):
        return self.issued + timedelta(days=30)

    @property
    def status(self):
        if not self.net:
            return Status.EMPTY
        return Status.PAID if self.paid >= self.gross else Status.PARTLY if self.paid else Status.OPEN

    def __eq__(self, other):
        return self.no == other.no

    def __lt__(self, other):
        return (self.due, self.no) < (other.due, other.no)


def load(text) -> Iterable[Invoice | Exception]:
    for i, raw in enumerate(json.loads(text, parse_float=Decimal), 1):
        try:
            yield Invoice(raw["no"], raw["customer"], date.fromisoformat(raw["date"]), [(n, q, Decimal(p)) for n, q, p in raw["lines"]], discount=raw.get("discount"), paid=Decimal(raw.get("paid", "0")))
        except (KeyError, ValueError, InvalidOperation) as error:
            error.add_note(f"record {i}")
            yield error


good, bad = [], []
for item in load(DATA):
    (bad if isinstance(item, Exception) else good).append(item)
for error in bad:
    print(f"{type(error).__name__}: {error} [{', '.join(error.__notes__)}]")
for invoice in sorted(good, reverse=True):
    print(f"{invoice.no:<5}{invoice.customer:<15}{invoice.due:%d.%m.%y}{invoice.net:>10}{invoice.gross:>10}{invoice.gross - invoice.paid:>10} {invoice.status!s:^16}{invoice.status.name}")
print(good[0], Status.PAID == "paid", f"{Status.EMPTY:>20}", repr(Status("open")))
today = date(2024, 4, 10)
buckets = OrderedDict((name, Decimal()) for name in ("current", "1-30", "31-60", "60+"))
for invoice in good:
    late = (today - invoice.due).days
    name = "current" if late <= 0 else "1-30" if late <= 30 else "31-60" if late <= 60 else "60+"
    buckets[name] += invoice.gross - invoice.paid
print({k: str(v) for k, v in buckets.items()}, sum(buckets.values()))
good.sort(key=operator.attrgetter("customer"))
for customer, group in groupby(good, operator.attrgetter("customer")):
    group = list(group)
    print(f"{customer:.<20}{len(group)} {reduce(operator.add, (i.gross for i in group))}")
goods = Counter()
for name, count, _ in chain.from_iterable(i.lines for i in good):
    goods[name] += count
print(goods, goods.most_common(1))
row = Template("<tr><td>$no</td><td>$customer</td><td align='right'>$gross</td></tr>")
print("\n".join(row.substitute(no=i.no, customer=html.escape(i.customer), gross=f"{i.gross:,.2f} €") for i in good))
out = io.StringIO()
writer = csv.writer(out, dialect="excel-tab")
writer.writerow(["no", "customer", "net"])
writer.writerows([i.no, i.customer, i.net] for i in good)
print(out.getvalue().replace("\r\n", "|").replace("\t", ">"))
for a, b in zip_longest(*[iter([str(i.net) for i in good])] * 2, fillvalue="-"):
    print(a, b)
print(json.dumps({"total": str(sum(i.gross for i in good)), "by": {str(k): [i.no for i in good if i.status is k] for k in Status}}, indent=2), locale.str(1.5))
