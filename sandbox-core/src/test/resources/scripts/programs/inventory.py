# SPDX-License-Identifier: Apache-2.0
# An inventory with stock movements and a report.
from collections import defaultdict
from dataclasses import dataclass, field


class OutOfStock(Exception):
    def __init__(self, sku, wanted, available):
        super().__init__(f"{sku}: wanted {wanted}, only {available} left")
        self.sku = sku


@dataclass
class Product:
    sku: str
    name: str
    price: float
    quantity: int = 0
    history: list = field(default_factory=list, repr=False)


class Inventory:
    def __init__(self):
        self._products = {}

    def add(self, sku, name, price, quantity=0):
        if sku in self._products:
            raise ValueError(f"duplicate sku {sku!r}")
        self._products[sku] = Product(sku, name, price, quantity)
        return self

    def receive(self, sku, n):
        product = self._products[sku]
        product.quantity += n
        product.history.append(("in", n))

    def ship(self, sku, n):
        product = self._products[sku]
        if product.quantity < n:
            raise OutOfStock(sku, n, product.quantity)
        product.quantity -= n
        product.history.append(("out", n))

    def value(self):
        return sum(p.price * p.quantity for p in self._products.values())

    def __iter__(self):
        return iter(sorted(self._products.values(), key=lambda p: p.name))


inv = Inventory().add("A1", "Widget", 2.5, 10).add("B2", "Gadget", 10.0).add("C3", "Bolt", 0.05, 1000)
inv.receive("B2", 3)
for sku, n in [("A1", 4), ("B2", 5), ("C3", 250), ("Z9", 1)]:
    try:
        inv.ship(sku, n)
        print(f"shipped {n} of {sku}")
    except OutOfStock as error:
        print("out of stock:", error, error.sku)
    except KeyError as error:
        print("unknown product:", error)
try:
    inv.add("A1", "Copy", 1)
except ValueError as error:
    print(error)
print(f"{'SKU':<5}{'Name':<10}{'Qty':>6}{'Value':>10}")
for p in inv:
    print(f"{p.sku:<5}{p.name:<10}{p.quantity:>6}{p.price * p.quantity:>10.2f}")
print(f"Total {inv.value():,.2f}")
moves = defaultdict(int)
for p in inv:
    for kind, n in p.history:
        moves[kind] += n
print(dict(moves), inv._products["A1"])
