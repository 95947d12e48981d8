# SPDX-License-Identifier: Apache-2.0
# match: literals, captures, or-patterns, guards, sequences, mappings.
def describe(value):
    match value:
        case 0:
            return "zero"
        case -1 | 1:
            return "unit"
        case 2.5 | 3 + 4j:
            return "float or complex"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case b"x":
            return "bytes"
        case None | True | False:
            return f"constant {value}"
        case []:
            return "empty sequence"
        case [x]:
            return f"one: {x}"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [x, y, *_] if x == y:
            return "twins first"
        case (first, *_, last):
            return f"from {first} to {last}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": kind, **others}:
            return f"{kind} with {others}"
        case {}:
            return "some mapping"
        case str() as s if len(s) > 3:
            return f"long string {s}"
        case int(n) | float(n):
            return f"number {n}"
        case _:
            return "something else"


for value in [0, 1, -1, 2.5, 3 + 4j, "a", "b", b"x", None, True, False, [], [9], (1, 2, 3), [5, 5, 7], [5, 6, 7], range(3), {"type": "circle", "r": 2}, {"type": "square", "side": 1}, {}, {"other": 1}, "hello", "hey", 42, 4.25, {1, 2}, 1.0]:
    print(repr(value), "->", describe(value))
match 5:
    case 6:
        print("never")
print("no match is fine")
match (1, 2):
    case x, y:
        print(x, y)
match 1, [2, {"k": (3, 4)}]:
    case a, [b, {"k": (c, d)}]:
        print(a, b, c, d)
match "abc":
    case [*_]:
        print("strings are not sequences")
    case _:
        print("right")
