# SPDX-License-Identifier: Apache-2.0
"""Cleans a messy customer export: types, dates, phones, duplicates; prints a quality report."""

import csv
import io
import json
import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, datetime

RAW = """id;name;email;phone;joined;spent
1; Anna  Müller ;ANNA@EXAMPLE.COM;+49 (170) 123-4567;2023-01-15;1.234,50
2;bob o'neil;bob@example;555.123.4567;15/02/2023;99,9
3;José Álvarez;jose@example.org;;March 3, 2023;0
4;Anna Müller;anna@example.com;+491701234567;2023-01-15;1.234,50
5;;nobody@example.com;12345;2023-13-01;abc
6;Zoë Ångström;zoe@example.se;+46 70 555 12 34;2024-02-29;12
7;"Smith; John";john.smith@example.co.uk;020 7946 0958;29.02.2023;-5,25
"""

FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%B %d, %Y", "%d.%m.%Y")


@dataclass(frozen=True, order=True)
class Customer:
    id: int
    name: str
    email: str | None = None
    phone: str | None = None
    joined: date | None = None
    spent: float = 0.0
    problems: tuple[str, ...] = field(default=(), compare=False)

    @property
    def slug(self):
        plain = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode()
        return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def parse_date(text):
    for form in FORMATS:
        try:
            return datetime.strptime(text, form).date()
        except ValueError as error:
            last = error
    raise ValueError(f"no format fits {text!r}") from last


def parse_row(row):
    problems = []
    name = " ".join(row["name"].split())
    if not name:
        problems.append("name missing")
    email = row["email"].strip().lower() or None
    if email and not re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", email):
        problems.append(f"bad email {email!r}")
        email = None
    digits = re.sub(r"\D", "", row["phone"])
    phone = digits if 7 <= len(digits) <= 15 else None
    if row["phone"] and phone is None:
        problems.append(f"bad phone {row['phone']!r}")
    try:
        joined = parse_date(row["joined"])
    except ValueError as error:
        joined = None
        problems.append(f"{error} ({type(error.__cause__).__name__}: {error.__cause__})")
    try:
        spent = float(row["spent"].replace(".", "").replace(",", "."))
    except ValueError as error:
        spent = 0.0
        problems.append(str(error))
    if spent < 0:
        problems.append(f"negative amount {spent:.2f}")
    return Customer(int(row["id"]), name.title(), email, phone, joined, spent, tuple(problems))


customers = [parse_row(row) for row in csv.DictReader(io.StringIO(RAW), delimiter=";")]
for customer in customers:
    print(f"{customer.id:>2} {customer.slug:<20} {customer.joined!s:<11} {customer.spent:>10,.2f} {customer.phone or '-'}")
    for problem in customer.problems:
        print("    !", problem)

groups = defaultdict(list)
for customer in customers:
    groups[(customer.slug, customer.email)].append(customer)
merged = [replace(min(group), problems=()) for group in groups.values()]
print(len(customers), "->", len(merged), "after merging", [[c.id for c in g] for g in groups.values() if len(g) > 1])
print(Counter(p.split()[0] for c in customers for p in c.problems).most_common())
print(json.dumps([asdict(c) for c in sorted(merged, key=lambda c: (-c.spent, c.name))[:2]], indent=1, default=str, ensure_ascii=False))
print([f.name for f in fields(Customer) if f.compare], merged[0] == customers[3], hash(merged[0]) == hash(replace(merged[0], problems=("x",))))
try:
    merged[0].name = "x"
except AttributeError as error:
    print(type(error).__name__, error)
out = io.StringIO()
writer = csv.DictWriter(out, ["id", "name", "spent"], extrasaction="ignore", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
writer.writeheader()
writer.writerows(asdict(c) for c in merged)
print(out.getvalue())
