# SPDX-License-Identifier: Apache-2.0
# Sales rows from a spreadsheet: clean them, group them, and report.
from collections import defaultdict
from statistics import mean, median

ROWS = """\
date,region,product,units,price
2024-01-03,North,lamp,3,19.90
2024-01-04,South,chair,1,89.00
2024-01-09,north,lamp,2,19.90
2024-01-11,West,desk,,249.00
2024-02-01,South,lamp,10,18.50
2024-02-02,North,desk,1,249.00
2024-02-14,West,chair,4,85.00
2024-02-15,West,lamp,x,19.90
2024-03-01,South,desk,2,239.00
"""


def clean(text):
    header, *lines = [line.split(",") for line in text.strip().splitlines()]
    good, bad = [], []
    for number, cells in enumerate(lines, start=2):
        row = dict(zip(header, cells))
        try:
            row["units"] = int(row["units"])
            row["price"] = float(row["price"])
        except ValueError as error:
            bad.append((number, str(error)))
            continue
        row["region"] = row["region"].title()
        row["revenue"] = row["units"] * row["price"]
        good.append(row)
    return good, bad


def pivot(rows, index, column, value):
    table = defaultdict(lambda: defaultdict(float))
    for row in rows:
        table[row[index]][row[column]] += row[value]
    return table


rows, rejected = clean(ROWS)
print(f"{len(rows)} rows kept, {len(rejected)} rejected")
for number, reason in rejected:
    print(f"  line {number}: {reason}")

table = pivot(rows, "region", "product", "revenue")
products = sorted({row["product"] for row in rows})
print(f"\n{'region':<8}" + "".join(f"{p:>10}" for p in products) + f"{'total':>10}")
for region, cells in sorted(table.items(), key=lambda item: -sum(item[1].values())):
    amounts = [cells.get(p, 0) for p in products]
    print(f"{region:<8}" + "".join(f"{a:>10.2f}" for a in amounts) + f"{sum(amounts):>10.2f}")

monthly = defaultdict(list)
for row in rows:
    monthly[row["date"][:7]].append(row["revenue"])
print()
for month, values in sorted(monthly.items()):
    print(f"{month}: {len(values)} sales, mean {mean(values):.2f}, median {median(values):.2f}")

best = max(rows, key=lambda row: row["revenue"])
print(f"\nbest sale: {best['units']} x {best['product']} in {best['region']} = {best['revenue']:.2f}")
{region: round(sum(cells.values()), 2) for region, cells in sorted(table.items())}
