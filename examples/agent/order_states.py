# SPDX-License-Identifier: Apache-2.0
"""An order's life as a state machine of enums, with guards, history and a rendered table."""

import enum
import functools
import itertools
import textwrap
from collections import deque
from typing import Callable, NamedTuple


class State(enum.Enum):
    CART = enum.auto()
    PLACED = enum.auto()
    PAID = enum.auto()
    SHIPPED = enum.auto()
    DELIVERED = enum.auto()
    CANCELLED = enum.auto()

    @property
    def final(self):
        return self in (State.DELIVERED, State.CANCELLED)

    def __str__(self):
        return self.name.lower()


class Flags(enum.Flag):
    NONE = 0
    GIFT = enum.auto()
    EXPRESS = enum.auto()
    FRAGILE = enum.auto()
    SPECIAL = GIFT | FRAGILE


class Transition(NamedTuple):
    source: State
    event: str
    target: State
    guard: Callable | None = None


class IllegalTransition(Exception):
    def __init__(self, order, event):
        super().__init__(f"cannot {event} while {order.state}")
        self.order, self.event = order, event


def transition(source, event, target):
    def mark(function):
        @functools.wraps(function)
        def guard(self, *args, **kwargs):
            return function(self, *args, **kwargs)

        guard.transition = Transition(source, event, target, guard)
        return guard

    return mark


class Machine:
    table: dict = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.table = {}
        for name, value in vars(cls).items():
            rule = getattr(value, "transition", None)
            if rule is not None:
                cls.table.setdefault(rule.source, {})[rule.event] = rule


class Order(Machine):
    _ids = itertools.count(100)

    def __init__(self, flags=Flags.NONE):
        self.id = next(self._ids)
        self.state = State.CART
        self.items = {}
        self.flags = flags
        self.history = deque(maxlen=4)

    def fire(self, event, *args, **kwargs):
        try:
            rule = self.table[self.state][event]
        except KeyError:
            raise IllegalTransition(self, event) from None
        if rule.guard(self, *args, **kwargs) is False:
            return False
        self.history.append((str(self.state), event))
        self.state = rule.target
        return True

    @transition(State.CART, "place", State.PLACED)
    def place(self):
        """Only carts with things in them."""
        return bool(self.items)

    @transition(State.PLACED, "pay", State.PAID)
    def pay(self, amount, *, currency="EUR"):
        return amount >= sum(p * n for p, n in self.items.values()) and currency == "EUR"

    @transition(State.PAID, "ship", State.SHIPPED)
    def ship(self):
        return True

    @transition(State.SHIPPED, "deliver", State.DELIVERED)
    def deliver(self):
        return True

    @transition(State.PLACED, "cancel", State.CANCELLED)
    def cancel(self, reason="none given"):
        self.reason = reason


order = Order(Flags.GIFT | Flags.EXPRESS)
print(order.id, order.state, repr(order.state), order.flags, repr(order.flags), Flags.GIFT in order.flags)
script = [("pay", (5,), {}), ("place", (), {}), None, ("place", (), {}), ("pay", (1,), {}), ("pay", (50,), {"currency": "USD"}), ("pay", (50,), {}), ("cancel", (), {}), ("ship", (), {}), ("deliver", (), {})]
for step in script:
    if step is None:
        order.items.update(book=(12.5, 2), pen=(1.25, 4))
        continue
    event, args, kwargs = step
    try:
        print(f"{event:<8}", order.fire(event, *args, **kwargs), order.state)
    except IllegalTransition as error:
        print(f"{event:<8}", error, "|", error.order.id, error.event, error.__cause__, error.__suppress_context__)
print(list(order.history), order.state.final)
second = Order(~Flags.GIFT)
second.items["x"] = (1, 1)
second.fire("place")
try:
    second.fire("pay")
except TypeError as error:
    print(error)
second.fire("cancel", reason="changed my mind")
print(second.id, second.reason, second.flags, list(second.flags), len(second.flags), Flags.SPECIAL.value, Flags(6), Flags["SPECIAL"])
print(Order.place.__name__, Order.place.__doc__, Order.place.__wrapped__ is not Order.place)
for source, rules in Order.table.items():
    print(textwrap.indent("\n".join(f"{e} -> {r.target}" for e, r in rules.items()), f"{source}: "))
print([s.name for s in State if not s.final], State(3), State["PAID"] is State.PAID, list(State.__members__)[-1])
for bad in (lambda: State(9), lambda: State["X"], lambda: Flags(64)):
    try:
        print(bad())
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
