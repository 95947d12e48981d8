# SPDX-License-Identifier: Apache-2.0
# The short ways of calls: builtins on the arguments they mostly have and on others, arguments bound
# at the call site, keys of each kind, generators whose items are taken at once, numbers rounded.

import math


class Sized:
    def __len__(self):
        return 3

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return 7


class Named:
    def __init__(self, name, size=1, *, unit="m"):
        self.name = name
        self.size = size
        self.unit = unit

    def grown(self, by, factor=2, *, limit=100):
        return min(self.size * factor + by, limit)

    @property
    def label(self):
        return self.name


class Derived(Named):
    def __init__(self, name):
        super().__init__(name, size=3)

    def grown(self, by, factor=2, *, limit=100):
        return super().grown(by, factor, limit=limit) + 1


def lengths(values):
    total = 0
    for value in values:
        total += len(value)
    return total


def characters(text):
    kinds = 0
    coded = ""
    for char in text:
        if char.isdigit():
            kinds += 1
        elif char.isalpha():
            kinds += 2
        elif char.isspace():
            kinds += 3
        elif char.isalnum():
            kinds += 4
        if char in "aeiou +-":
            kinds += 5
        if char == "e" or char != "x":
            kinds += 6
        coded += chr(ord(char) + 1)
    return kinds, coded


def numbers(values):
    least = most = total = 0
    for value in values:
        least = min(least, value)
        most = max(most, value, 2)
        total += abs(value)
    return least, most, total, round(total, 2), f"{total:.2f} {total:.0f} {least:8.3f}"


def kinds(values):
    found = 0
    for value in values:
        if isinstance(value, int):
            found += 1
        if isinstance(value, (str, float)):
            found += 2
        if isinstance(value, Named):
            found += 4
        if type(value) is str:
            found += 8
    return found


def keys(values):
    seen = set()
    counts = {}
    for value in values:
        if value in seen:
            continue
        seen.add(value)
        counts[value] = counts.get(value, 0) + 1
        if counts.get(value) and value in counts:
            counts[value] = counts[value] + 1
    for value in values:
        seen.discard(value)
    for value in values:
        seen.add(value)
        seen.remove(value)
        seen.add(value)
    return len(seen), sum(counts.values())


def truths(values):
    total = 0
    for value in values:
        if value:
            total += 1
        if not value:
            total += 2
        if value or total % 2:
            total += 4
    return total


def stacked(count):
    stack = []
    for i in range(count):
        stack.append(i)
        if i % 3 == 0:
            stack.pop()
    while stack:
        stack.pop()
    return len(stack)


def pieces(lines):
    kept = []
    for line in lines:
        line = line.strip()
        if line.startswith("#") or line.endswith(";") or not line:
            continue
        kept.append(line)
    return kept


def calls():
    made = Named("a"), Named("b", 2), Named(name="c", unit="s"), Derived("d")
    total = 0
    for each in made:
        total += each.grown(1) + each.grown(1, 3) + each.grown(by=2, limit=9) + len(each.label)
    return total


def steps(count, wanted):
    for i in range(count):
        if i != wanted:
            yield i


def sums():
    return (
        sum(steps(50, 3)),
        sum(x * 0.5 for x in range(40)),
        sum([1, 2.5, 10**20]),
        sum(x for x in (1, True, 10**20)),
        list(steps(30, 4)),
        tuple(x for x in "abc"),
        max(x % 7 for x in range(20)),
        any(x > 5 for x in range(9)),
        all(x < 5 for x in range(9)),
        ", ".join(str(x) for x in range(12)),
        sorted(-x for x in range(9)),
        {x: x * x for x in steps(9, 2)},
    )


def made():
    return str(5), int("12"), float("1.5"), list("ab"), tuple("ab"), set("ab"), dict(), bool([]), int(2.5), str(1.5)


def ranges():
    total = 0
    for low in range(5):
        for high in range(low, low + 4):
            for step in range(high, low, -1):
                total += step
    return total + len(range(2**70)[:5])


def main():
    results = []
    for turn in range(12):
        results.append(lengths([[1], "ab", {1: 2}, (1,), {1}, frozenset("a"), b"x", range(3), Sized()]))
        results.append(characters("The 2 quick; brown foxes + 1 émigré jump over 日本 _ 13 dogs"))
        results.append(numbers([3, -4, 2.5, -1.25, 10**20, True, 0.005, 2.675]))
        results.append(kinds([1, "a", 2.5, None, True, Named("x"), Derived("y"), [1], 10**20]))
        results.append(keys([1, 5, 1, 900, -1, "a", "b", "a", (1, 2), (1, "x"), (1, (2, 3)), 2.5, 1.0, None]))
        results.append(keys(list(range(60)) + [(i, i + 1) for i in range(60)] + [str(i) for i in range(60)]))
        results.append(truths([0, 1, 2.5, "", "a", [], None, True, False, {}, (1,)]))
        results.append(stacked(40))
        results.append(pieces([" a ", "b", "#c", "d;", "", "\xa0e", " f"]))
        results.append(calls())
        results.append(sums())
        results.append(made())
        results.append(ranges())
        results.append((math.sqrt(turn), math.floor(2.5), math.pi, 10**20 % 7, -(10**20) % 7, 10**20 % -7))
        results.append([x in (1, "a", 2.5) for x in (1, 2.5, "a", "z", None)])
    return len(results)


main()
