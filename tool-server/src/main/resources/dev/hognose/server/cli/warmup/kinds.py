# SPDX-License-Identifier: Apache-2.0
# Operators, builtins and methods on values of each kind and on each pair of kinds, whether they have
# them or not, so that no kind of operand is the first of its kind.

import operator
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from fractions import Fraction

Pair = namedtuple("Pair", "first second")


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        return Money(self.cents - getattr(other, "cents", 1))

    def __mul__(self, times):
        return Money(self.cents * times) if isinstance(times, int) else NotImplemented

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __len__(self):
        return self.cents

    def __iter__(self):
        return iter((self.cents, 1))

    def __contains__(self, item):
        return item == self.cents

    def __getitem__(self, index):
        if index > 1:
            raise IndexError(index)
        return self.cents

    def __format__(self, spec):
        return format(self.cents, spec)

    def __repr__(self):
        return f"Money({self.cents})"


class Plain:
    pass


class Words(list):
    pass


class Text(str):
    pass


class Table(dict):
    def __missing__(self, key):
        return key


def values():
    return (
        None, True, False, 0, 1, -7, 250, 2**40, 2**70, -(2**65), 0.0, -1.5, 1e300, 2j, "", "a", "word", "wörd", "日本語",
        "a b c", "x" * 300, b"", b"ab", bytearray(b"ab"), (), (1,), (1, "a"), (1, 2.5, None), [], [3], [1, 2, 3], ["b", "a"],
        {}, {1: 2}, {"a": 1, "b": 2}, set(), {1, 2}, {"a"}, frozenset((1, 3)), range(0), range(1, 9, 2), slice(1, 3), len,
        "".join, int, Plain, Plain(), Money(0), Money(3), Pair(1, 2), Words([1, 2]), Text("text"), Table(a=1), Counter("aab"),
        defaultdict(int, {1: 2}), deque([1, 2]), OrderedDict(a=1), Fraction(1, 3), ChainMap({1: 2}), {1: 2}.keys(),
        {1: 2}.items(), {1: 2}.values(), lambda x: x, Exception("e"), Ellipsis, NotImplemented, memoryview(b"ab"), object(),
    )


BINARY = (
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b if b not in (2**40, 2**70, -(2**65)) else 0,
    lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b,
    lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a >= b,
    lambda a, b: a is b, lambda a, b: a in b, lambda a, b: a not in b, lambda a, b: a[b], lambda a, b: a and b, lambda a, b: a or b,
    lambda a, b: 1 if a == b else 2, lambda a, b: 1 if a < b else 2, lambda a, b: 1 if a in b else 2, lambda a, b: isinstance(a, b),
    lambda a, b: (a, b) == (b, a), lambda a, b: [a, b] < [a, 1], lambda a, b: {a: b}, lambda a, b: {a, b}, divmod, min, max, getattr,
)
UNARY = (
    lambda a: -a, lambda a: +a, lambda a: ~a, lambda a: not a, lambda a: 1 if a else 2, lambda a: 1 if a is None else 2, len, abs, hash,
    repr, str, bool, int, float, list, tuple, set, dict, iter, reversed, sorted, sum, min, max, any, all, type, callable, round, format, ord,
    enumerate, bytes, frozenset, lambda a: f"{a}", lambda a: f"{a!r}", lambda a: f"{a:>8}", lambda a: f"{a:.2f}", lambda a: "%s" % (a,),
    lambda a: "%r" % (a,), lambda a: "%d" % a, lambda a: "{}".format(a), lambda a: [x for x in a], lambda a: {x: 1 for x in a},
    lambda a: [*a], lambda a: {**a}, lambda a: a[0], lambda a: a[-1], lambda a: a[1:], lambda a: a[::-1], lambda a: a.copy(), lambda a: a(1),
    lambda a: list(zip(a, a)), lambda a: list(map(str, a)), lambda a: ",".join(a), lambda a: a.items(), lambda a: a.index(1), lambda a: a.count(1),
    lambda a: a.real, lambda a: a.name, lambda a: isinstance(a, (int, str)), lambda a: next(iter(a)), lambda a: sorted(a, key=str), id,
)
TEXTS = ("", "a", " word ", "Some Words, more words;", "ünïcödé text", "日本 語", "12", "3.5", "a_b", "TITLE", "x" * 400, "line\nline\r\nlast\n", "tab\tbed")
METHODS = (
    "capitalize", "casefold", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric",
    "isprintable", "isspace", "istitle", "isupper", "lower", "lstrip", "rstrip", "split", "rsplit", "splitlines", "strip", "swapcase", "title",
    "upper", "encode", "expandtabs",
)
PARTED = (
    "count", "endswith", "find", "index", "join", "lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex", "rpartition",
    "rsplit", "rstrip", "split", "startswith", "strip", "__contains__", "__eq__", "__lt__", "__add__",
)


def pairs(start, step):
    failed = 0
    every = values()
    for index in range(start, len(BINARY), step):
        function = BINARY[index]
        for a in every:
            for b in every[index % 7 :: 7]:
                try:
                    function(a, b)
                except Exception:
                    failed += 1
    return failed


def singles():
    failed = 0
    for function in UNARY:
        for value in values():
            try:
                function(value)
            except Exception as problem:
                failed += len(str(problem)) > 0
    return failed


def texts():
    total = 0
    for text in TEXTS:
        for name in METHODS:
            total += len(repr(getattr(text, name)()))
        for part in ("", "a", " ", "wor", "語", "ör", ("a", "x")):
            for name in PARTED:
                try:
                    total += getattr(text, name)(part) is not None
                except (TypeError, ValueError):
                    total -= 1
        for old, new in (("a", "b"), ("", "-"), ("wor", ""), ("語", "ab"), (" ", "__")):
            total += len(text.replace(old, new)) + len(text.replace(old, new, 1))
        total += len(text.center(20) + text.ljust(9, "*") + text.rjust(9) + text.zfill(8) + text * 2)
        total += sum(text[i:j] == text[j:] for i in range(-2, 3) for j in range(-2, 3))
        for char in text:
            total += ord(char) + char.isalpha() + char.isdigit() + (char in "aeiou") + (char == "x") + (char < "m")
    return total


def changes():
    total = 0
    for kind in (int, float, str, lambda i: (i, str(i)), lambda i: Money(i), lambda i: i * 2**60):
        table = {}
        seen = set()
        items = []
        for i in range(40):
            key = kind(i % 23)
            table[key] = table.get(key, 0) + 1
            if key in seen:
                seen.remove(key)
                del table[key]
            else:
                seen.add(key)
            items.insert(i % 3, key)
        items.sort(reverse=True)
        items.sort(key=str)
        items.sort(key=lambda item: (len(str(item)), str(item)))
        for key in items[::3]:
            items.remove(key)
            table.pop(key, None)
            table.setdefault(key, []), table.update({key: 1})
        items.extend(items[:2]), items.reverse(), items.pop(0), items.pop()
        total += len(table) + len(seen | set(items)) + items.index(items[-1]) + items.count(items[0])
        total += len(sorted(table.items(), key=lambda item: str(item[0]))) + len({k: v for k, v in table.items() if v})
        try:
            total += len(set(items) & seen) + len(seen - set(items)) + seen.issubset(items) + (max(items) >= min(items))
        except TypeError:
            total += 1
    queue = deque(maxlen=5)
    for i in range(30):
        queue.append(i), queue.appendleft(-i), queue.rotate(1)
    return total + sum(queue) + sum(map(operator.mul, range(9), range(9)))


def unequal():
    short, long = [1, 2], [1, 2, 3, 4]
    total = sum(a * b for a, b in zip(short, long)) + sum(a + b for a, b in zip(long, short))
    total += sum(len(pair) for pair in zip(range(5), "abc", long))
    wide = 10**400 + 7
    for size in (1, 5, 20, 60, 150, 399):
        total += wide // 10**size % 1000 + wide % 10**size % 1000 + divmod(wide, 3 * 10**size)[0] % 1000
        total += (wide << size) // wide + len(str(wide >> size)) + (wide * 10**size > wide)
    for first in (1, 2.5, "a", (1, 2), None):
        for second in (1, 2.5, "a", (1, 2), None):
            total += ([first] == [second]) + ((first, 1) in {(second, 1): 2}) + (first in (second, 1)) + (first in [second])
    return total


def alive():
    kept = []
    for i in range(900):
        kept.append([values(), {"i": i, i: str(i)}, (i, float(i)), lambda j=i: j])
        len("y" * 40_000)
    return len(kept)


def main():
    return pairs(0, 4), pairs(1, 4), pairs(2, 4), pairs(3, 4), singles(), texts(), changes(), unequal(), alive()


main()
