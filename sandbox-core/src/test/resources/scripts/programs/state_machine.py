# SPDX-License-Identifier: Apache-2.0
# A traffic light and a vending machine as state machines with enum and match.
from enum import Enum, auto


class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


light, seen = Light.RED, []
for _ in range(5):
    seen.append(light.name)
    light = light.next()
print(" > ".join(seen))


class State(Enum):
    IDLE = "idle"
    PAYING = "paying"
    SOLD_OUT = "sold out"


class Machine:
    PRICES = {"tea": 150, "coffee": 220}

    def __init__(self, stock):
        self.stock, self.state, self.credit, self.log = dict(stock), State.IDLE, 0, []

    def handle(self, event, *args):
        before = self.state
        match (self.state, event, args):
            case (State.SOLD_OUT, _, _):
                out = "refused"
            case (State.IDLE | State.PAYING, "coin", (int(n),)) if n > 0:
                self.credit += n
                self.state = State.PAYING
                out = f"credit {self.credit}"
            case (State.PAYING, "choose", (name,)) if name in self.PRICES:
                out = self.sell(name)
            case (State.PAYING, "cancel", ()):
                out, self.credit, self.state = f"returned {self.credit}", 0, State.IDLE
            case (_, event, args):
                out = f"ignored {event}{args}"
        self.log.append((before.value, event, out, self.state.value))
        return out

    def sell(self, name):
        price = self.PRICES[name]
        if not self.stock.get(name):
            return f"{name} is gone"
        if self.credit < price:
            return f"{price - self.credit} more"
        self.stock[name] -= 1
        change, self.credit = self.credit - price, 0
        self.state = State.IDLE if any(self.stock.values()) else State.SOLD_OUT
        return f"{name} and {change} change"


m = Machine({"tea": 1, "coffee": 1})
for event in [("choose", "tea"), ("coin", 100), ("choose", "tea"), ("coin", 100), ("choose", "tea"), ("coin", -5), ("coin", 500), ("choose", "tea"), ("cancel",), ("coin", 220), ("choose", "coffee"), ("coin", 1)]:
    print(event, "->", m.handle(*event))
print(m.state, m.stock)
for row in m.log[-3:]:
    print("{:<10}{:<8}{:<26}{}".format(*row))
