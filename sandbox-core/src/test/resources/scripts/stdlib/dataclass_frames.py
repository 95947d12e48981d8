# SPDX-License-Identifier: Apache-2.0
# The lines of methods that a data class gets, as tracebacks show them, whatever the class defines itself.
from dataclasses import dataclass, field


class Failing:
    def __repr__(self):
        raise ValueError("repr")

    def __eq__(self, other):
        raise ValueError("eq")

    def __hash__(self):
        raise ValueError("hash")


def fail():
    raise ValueError("made")


def lines(function):
    try:
        function()
    except Exception as error:
        found = []
        entry = error.__traceback__.tb_next.tb_next
        while entry:
            if entry.tb_frame.f_code.co_filename == "<string>":
                found.append((entry.tb_frame.f_code.co_name, entry.tb_lineno))
            entry = entry.tb_next
        return found, str(error)


for options in ({}, {"frozen": True}, {"order": True}, {"frozen": True, "order": True}, {"unsafe_hash": True}, {"init": False},
                {"repr": False}, {"frozen": True, "eq": False}, {"frozen": True, "slots": True}):
    for count in range(3):
        names = {"__annotations__": {f"f{i}": object for i in range(count)}}
        made = dataclass(**options)(type("Made", (), names))
        one, two = made.__new__(made), made.__new__(made)
        for i in range(count):
            object.__setattr__(one, f"f{i}", Failing())
            object.__setattr__(two, f"f{i}", Failing())
        print(options, count)
        for operation in (lambda: repr(one), lambda: one == two, lambda: one < two, lambda: hash(one),
                          lambda: setattr(one, "f0", 1), lambda: setattr(one, "other", 1), lambda: delattr(one, "f0")):
            found = lines(operation)
            if found and found[0]:
                print("  ", found)
for count in range(3):
    for frozen in (False, True):
        names = {f"f{i}": int for i in range(count)}
        made = dataclass(frozen=frozen)(type("Made", (), {"__annotations__": {**names, "z": int}, "z": field(default_factory=fail)}))
        print(lines(lambda: made(*range(count))))
        made = dataclass(frozen=frozen)(type("Made", (), {"__annotations__": names, "__post_init__": lambda self: fail()}))
        print(lines(lambda: made(*range(count))))


@dataclass(frozen=True)
class Own:
    x: int
    y: int = 3

    def __post_init__(self):
        pass

    def __repr__(self):
        return "Own"

    def __eq__(self, other):
        return True


print(lines(lambda: setattr(Own(1), "x", 2)), lines(lambda: delattr(Own(1), "y")))


@dataclass
class Node:
    value: int
    next: object = None


node = Node(1)
node.next = [node, Node(2)]
print(node, Node.__repr__.__name__, Node.__repr__.__qualname__, Node.__repr__.__wrapped__.__name__)
Own(1).x = 5
