# SPDX-License-Identifier: Apache-2.0
# A table printer with alignment, totals and number formats.
class Column:
    def __init__(self, name, align="<", fmt="", total=None):
        self.name, self.align, self.fmt, self.total = name, align, fmt, total

    def text(self, value):
        return "" if value is None else format(value, self.fmt)


class Table:
    def __init__(self, *columns):
        self.columns, self.rows = columns, []

    def add(self, *values, **named):
        values = list(values) + [named.pop(c.name, None) for c in self.columns[len(values) :]]
        if named:
            raise TypeError(f"unknown columns: {', '.join(sorted(named))}")
        if len(values) > len(self.columns):
            raise TypeError(f"{len(values)} values for {len(self.columns)} columns")
        self.rows.append(values)
        return self

    def footer(self):
        return [c.total([v for v in values if v is not None]) if c.total else None for c, values in zip(self.columns, zip(*self.rows))]

    def lines(self, sort=None, reverse=False):
        rows = self.rows
        if sort is not None:
            index = next(i for i, c in enumerate(self.columns) if c.name == sort)
            rows = sorted(rows, key=lambda r: (r[index] is None, r[index]), reverse=reverse)
        foot = self.footer()
        cells = [[c.text(v) for c, v in zip(self.columns, row)] for row in [*rows, foot]]
        widths = [max(len(c.name), *(len(row[i]) for row in cells)) for i, c in enumerate(self.columns)]
        rule = "+".join("-" * (w + 2) for w in widths)
        yield "|".join(f" {c.name:^{w}} " for c, w in zip(self.columns, widths))
        yield rule
        for row in cells[:-1]:
            yield "|".join(f" {cell:{c.align}{w}} " for cell, c, w in zip(row, self.columns, widths))
        if any(v is not None for v in foot):
            yield rule
            yield "|".join(f" {cell:{c.align}{w}} " for cell, c, w in zip(cells[-1], self.columns, widths))

    def __str__(self):
        return "\n".join(self.lines())


t = Table(
    Column("item", total=lambda vs: f"{len(vs)} items"),
    Column("qty", ">", ",d", sum),
    Column("price", ">", ".2f"),
    Column("share", ">", ".1%", max),
    Column("tag", "^"),
)
t.add("apple", 1200, 0.5, 0.25, "fruit").add("kiwi", 30, 1.25, share=0.5).add("Ünïcode", price=9, tag="*", qty=7)
print(t)
print("\n".join(t.lines(sort="qty")))
print("\n".join(t.lines(sort="share", reverse=True)))
for bad in (lambda: t.add(1, 2, 3, 4, 5, 6), lambda: t.add("x", colour=1, zeal=2)):
    try:
        bad()
    except TypeError as error:
        print(error)
print([line.rstrip() for line in Table(Column("a"), Column("b")).add(*"xy").lines()])
