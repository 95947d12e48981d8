# SPDX-License-Identifier: Apache-2.0
"""An in-memory table with filters, joins, grouping, pivots and window functions."""
from __future__ import annotations

import operator
import statistics
from collections import defaultdict
from itertools import accumulate, groupby, product
from typing import Any, Callable

Row = dict[str, Any]


class Column:
    def __init__(self, name):
        self.name = name

    def _test(op):
        def method(self, other):
            value = (lambda r: r[other.name]) if isinstance(other, Column) else (lambda r: other)
            return Condition(lambda r: r[self.name] is not None and op(r[self.name], value(r)))

        return method

    __eq__, __ne__, __lt__, __le__, __gt__, __ge__ = map(_test, (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge))
    __hash__ = object.__hash__
    del _test

    def isin(self, *values):
        return Condition(lambda r: r[self.name] in values)


class Condition:
    def __init__(self, test: Callable[[Row], bool]):
        self.test = test

    def __and__(self, other):
        return Condition(lambda r: self.test(r) and other.test(r))

    def __or__(self, other):
        return Condition(lambda r: self.test(r) or other.test(r))

    def __invert__(self):
        return Condition(lambda r: not self.test(r))


class Table:
    def __init__(self, rows):
        self.rows = [dict(r) for r in rows]

    def __getattr__(self, name):
        if self.rows and name in self.rows[0]:
            return Column(name)
        raise AttributeError(f"no column {name!r}")

    def __getitem__(self, key):
        if isinstance(key, Condition):
            return Table(r for r in self.rows if key.test(r))
        if isinstance(key, str):
            return [r[key] for r in self.rows]
        return Table(self.rows[key]) if isinstance(key, slice) else self.rows[key]

    def select(self, *names, **computed):
        return Table({**{n: r[n] for n in names}, **{n: f(r) for n, f in computed.items()}} for r in self.rows)

    def order_by(self, *names, reverse=False):
        return Table(sorted(self.rows, key=lambda r: [(r[n] is None, r[n]) for n in names], reverse=reverse))

    def join(self, other, on, how="inner"):
        index = defaultdict(list)
        for row in other.rows:
            index[row[on]].append(row)
        blank = dict.fromkeys(other.rows[0]) if other.rows else {}
        return Table({**(m or blank), **r} for r in self.rows for m in index.get(r[on], [None] if how == "left" else []))

    def group_by(self, *keys, **aggregates):
        pick = operator.itemgetter(*keys)
        out = []
        for key, group in groupby(sorted(self.rows, key=pick), pick):
            group = Table(group)
            out.append({**dict(zip(keys, key if len(keys) > 1 else (key,))), **{n: f([v for v in group[c] if v is not None]) for n, (c, f) in aggregates.items()}})
        return Table(out)

    def pivot(self, index, columns, value, fill=0):
        cells = {(r[index], r[columns]): r[value] for r in self.rows}
        rows, names = (sorted({k[i] for k in cells}) for i in (0, 1))
        return Table({index: r, **{n: cells.get((r, n), fill) for n in names}} for r in rows)

    def __str__(self):
        names = list(self.rows[0]) if self.rows else []
        cells = [names] + [["" if v is None else f"{v:.2f}" if isinstance(v, float) else str(v) for v in r.values()] for r in self.rows]
        widths = [max(map(len, c)) for c in zip(*cells)]
        return "\n".join("  ".join(f"{c:<{w}}" for c, w in zip(row, widths)).rstrip() for row in cells) + f"\n({len(self.rows)} rows)"


staff = Table([
    {"id": 1, "name": "Ann", "dept": 10, "pay": 5200.0},
    {"id": 2, "name": "Bob", "dept": 20, "pay": 4100.5},
    {"id": 3, "name": "Cid", "dept": 10, "pay": None},
    {"id": 4, "name": "Dan", "dept": 30, "pay": 3900.0},
    {"id": 5, "name": "Eve", "dept": 20, "pay": 6100.0},
])
depts = Table([{"dept": 10, "title": "Ops"}, {"dept": 20, "title": "Dev"}, {"dept": 40, "title": "HR"}])
print(staff[(staff.pay > 4000) & ~(staff.dept == 10) | staff.name.isin("Dan")].select("name", double=lambda r: r["pay"] * 2))
print(staff.join(depts, "dept", how="left").order_by("title", "name").select("name", "title", "pay"))
print(staff.join(depts, "dept").group_by("title", n=("id", len), mean=("pay", statistics.mean), names=("name", "/".join)))
sales = Table({"month": m, "shop": s, "sum": (i * 7) % 5 + 1} for i, (m, s) in enumerate(product(("Jan", "Feb", "Mar"), ("east", "west"))) if i != 3)
print(sales.pivot("month", "shop", "sum"))
print(list(accumulate(sales["sum"])), [r["shop"] for r in sales[1:3].rows], staff.order_by("pay", reverse=True)["name"], sales[0])
try:
    staff.salary
except AttributeError as e:
    print(e)
