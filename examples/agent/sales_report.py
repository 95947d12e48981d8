# SPDX-License-Identifier: Apache-2.0
"""Sums sales by region and product from CSV and prints a table."""
import csv
import io
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

DATA = """date,region,product,units,price
2024-01-03,North,Widget,12,3.50
2024-01-05,South,Gadget,7,10.25
2024-01-09,North,Gadget,3,10.25
2024-02-11,East,Widget,,3.50
2024-02-14,South,Widget,20,3.45
2024-02-20,East,Gizmo,1,99.99
2024-03-01,North,Widget,x,3.50
"""


def parse(text):
    errors = []
    rows = []
    for number, row in enumerate(csv.DictReader(io.StringIO(text)), start=2):
        try:
            row["units"] = int(row["units"])
            row["price"] = Decimal(row["price"])
        except ValueError as e:
            errors.append(f"line {number}: {e}")
            continue
        rows.append(row)
    return rows, errors


rows, errors = parse(DATA)
totals = defaultdict(lambda: defaultdict(Decimal))
for row in rows:
    totals[row["region"]][row["product"]] += row["units"] * row["price"]

products = sorted({p for by in totals.values() for p in by})
width = max(map(len, products)) + 4
print(f"{'Region':<10}" + "".join(f"{p:>{width}}" for p in products) + f"{'Total':>12}")
print("-" * (22 + width * len(products)))
grand = Decimal()
for region, by in sorted(totals.items()):
    total = sum(by.values())
    grand += total
    print(f"{region:<10}" + "".join(f"{by.get(p, Decimal()):>{width},.2f}" for p in products) + f"{total:>12,.2f}")
print(f"{'All':<10}{'':{width * len(products)}}{grand:>12,.2f}")
share = {r: (sum(by.values()) / grand * 100).quantize(Decimal("0.1"), ROUND_HALF_UP) for r, by in totals.items()}
for region, percent in sorted(share.items(), key=lambda item: -item[1]):
    print(f"{region:>6} {percent:>5}% {'#' * int(percent / 4)}")
print("\n".join(errors))
