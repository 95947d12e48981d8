# SPDX-License-Identifier: Apache-2.0
"""Flattens nested JSON, joins two documents, and groups them."""
import json
from itertools import groupby
from operator import itemgetter

orders = json.loads("""[
  {"id": 1, "customer": {"id": "c1", "tags": ["vip", "eu"]}, "lines": [{"sku": "A", "qty": 2}, {"sku": "B", "qty": 1}]},
  {"id": 2, "customer": {"id": "c2", "tags": []}, "lines": [{"sku": "A", "qty": 5}], "note": null},
  {"id": 3, "customer": {"id": "c1", "tags": ["vip"]}, "lines": []}
]""")
prices = json.loads('{"A": 9.99, "B": 24.5}')


def flatten(value, prefix=""):
    if isinstance(value, dict):
        for key, each in value.items():
            yield from flatten(each, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        if not value:
            yield prefix, []
        for i, each in enumerate(value):
            yield from flatten(each, f"{prefix}[{i}]")
    else:
        yield prefix, value


def dig(value, path, default=None):
    for part in path.split("."):
        try:
            value = value[int(part)] if part.isdigit() else value[part]
        except (KeyError, IndexError, TypeError):
            return default
    return value


for path, value in flatten(orders[0]):
    print(f"{path:<22} = {json.dumps(value)}")
print(dig(orders, "0.customer.tags.1"), dig(orders, "2.lines.0.sku", "none"), dig(orders, "1.note", "?"))

lines = [
    {"order": o["id"], "customer": o["customer"]["id"], "sku": line["sku"], "total": round(line["qty"] * prices[line["sku"]], 2)}
    for o in orders
    for line in o["lines"]
]
lines.sort(key=itemgetter("customer", "sku"))
summary = {c: {sku: sum(x["total"] for x in g) for sku, g in groupby(group, itemgetter("sku"))} for c, group in groupby(lines, itemgetter("customer"))}
print(json.dumps(summary, indent=2, sort_keys=True))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({"tags": {t for o in orders for t in o["customer"]["tags"]}, "n": float("1e3")}, cls=Encoder, separators=(",", ":")))
try:
    json.dumps({"x": object()}, cls=Encoder)
except TypeError as e:
    print("TypeError:", e)
try:
    json.loads('{"a": [1, 2,, 3]}')
except json.JSONDecodeError as e:
    print(f"{e.msg} at line {e.lineno} column {e.colno}")
