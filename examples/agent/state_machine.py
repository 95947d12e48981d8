# SPDX-License-Identifier: Apache-2.0
"""A parser as a state machine, and an order's life as another."""
from enum import Enum, auto
from functools import wraps


class State(Enum):
    NEW = auto()
    PAID = auto()
    SHIPPED = auto()
    DELIVERED = auto()
    CANCELLED = auto()


class TransitionError(Exception):
    def __init__(self, state, event):
        super().__init__(f"cannot {event} an order that is {state.name.lower()}")
        self.state = state


def transition(*sources, to):
    def decorate(method):
        @wraps(method)
        def wrapper(self, *args, **kwargs):
            if self.state not in sources:
                raise TransitionError(self.state, method.__name__)
            before, self.state = self.state, to
            self.history.append((before, to))
            return method(self, *args, **kwargs)

        return wrapper

    return decorate


class Order:
    def __init__(self, number):
        self.number = number
        self.state = State.NEW
        self.history = []

    @transition(State.NEW, to=State.PAID)
    def pay(self, amount):
        """Takes money."""
        return f"paid {amount:.2f}"

    @transition(State.PAID, to=State.SHIPPED)
    def ship(self):
        return "on its way"

    @transition(State.SHIPPED, to=State.DELIVERED)
    def deliver(self):
        return "there"

    @transition(State.NEW, State.PAID, to=State.CANCELLED)
    def cancel(self):
        return "off"


order = Order(7)
for step in (lambda: order.ship(), lambda: order.pay(9.5), lambda: order.ship(), lambda: order.cancel(), lambda: order.deliver()):
    try:
        print(step(), order.state)
    except TransitionError as e:
        print("refused:", e, repr(e.state))
print([f"{a.name}>{b.name}" for a, b in order.history], Order.pay.__doc__)


def tokens(text):
    state, word, quote = "space", "", None
    for position, c in enumerate(text + " "):
        match state, c:
            case "space", " ":
                pass
            case "space", "'" | '"':
                state, quote, word = "quoted", c, ""
            case "space", _:
                state, word = "word", c
            case "word", " ":
                state = "space"
                yield word
            case "word", _:
                word += c
            case "quoted", _ if c == quote:
                state = "space"
                yield word
            case "quoted", _:
                word += c
    if state != "space":
        raise ValueError(f"unclosed {quote} in {text!r}")


print(list(tokens("""go 'to the' shop "and back" x""")))
try:
    print(list(tokens("a 'b")))
except ValueError as e:
    print(e)
