# SPDX-License-Identifier: Apache-2.0
# Reshaping nested JSON and writing it back.
import json

RAW = """
{"orders": [
  {"id": 1, "customer": {"name": "Ann", "vip": true}, "lines": [{"sku": "a", "qty": 2, "price": 9.99}, {"sku": "b", "qty": 1, "price": 100}]},
  {"id": 2, "customer": {"name": "Bob", "vip": false}, "lines": []},
  {"id": 3, "customer": {"name": "Ann", "vip": true}, "lines": [{"sku": "a", "qty": 5, "price": 9.99}], "note": null}
]}
"""


def flatten(value, prefix=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flatten(inner, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from flatten(inner, f"{prefix}[{i}]")
    else:
        yield prefix, value


def query(data, path, default=None):
    for part in path.split("."):
        try:
            data = data[int(part)] if isinstance(data, list) else data[part]
        except (KeyError, IndexError, ValueError, TypeError):
            return default
    return data


def merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {k: merge(a[k], b[k]) if k in a and k in b else a.get(k, b.get(k)) for k in {**a, **b}}
    if isinstance(a, list) and isinstance(b, list):
        return a + b
    return b


data = json.loads(RAW)
totals = {}
for order in data["orders"]:
    total = sum(line["qty"] * line["price"] for line in order["lines"])
    if order["customer"]["vip"]:
        total *= 0.9
    name = order["customer"]["name"]
    totals[name] = round(totals.get(name, 0) + total, 2)
print(json.dumps(totals, indent=2, sort_keys=True))
for path, value in list(flatten(data))[:6]:
    print(path, "=", json.dumps(value))
print(query(data, "orders.0.lines.1.sku"), query(data, "orders.9.id", "none"), query(data, "orders.x"), query(data, "orders.2.note", "default"))
print(json.dumps(merge({"a": 1, "b": {"x": [1], "y": 2}}, {"b": {"x": [2], "z": 3}, "c": None})))
by_sku = {}
for order in data["orders"]:
    for line in order["lines"]:
        entry = by_sku.setdefault(line["sku"], {"qty": 0, "orders": []})
        entry["qty"] += line["qty"]
        entry["orders"].append(order["id"])
print(json.dumps(by_sku, separators=(",", ":")))
print(json.loads(json.dumps(data)) == data, len(json.dumps(data)))
