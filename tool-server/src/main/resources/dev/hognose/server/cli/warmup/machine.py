# SPDX-License-Identifier: Apache-2.0
# Each short cut of the interpreter's loop with operands of each kind it tells apart, and branches
# both ways, so that the JVM compiles all of it before the first program comes.

LARGE = 2**62
COUNTER = 0


def combine(a, b):
    total = a + b
    total -= b
    total = total * a
    total += b
    total *= b
    return total - a


def immediate(a):
    total = a + 3
    total -= 2
    total = total * 5
    total += 1
    return total - 7


def divide(a, b):
    return a // b, a % b, a / b


def parts(a):
    return a // 3, a % 7, -a


def bits(a, b, by):
    c = a & b | a ^ 3
    c ^= b
    c |= 1
    c &= 0xFFFF
    c >>= by
    return c, a >> by, ~a


def joined(a, b):
    c = a & b
    d = a | b
    e = a ^ b
    c &= b
    d |= a
    e ^= c
    return c, d, e


class Failure(Exception):
    def __init__(self, code):
        self.code = code

    def raised(self):
        self.code += 1
        return self.with_traceback(None).code


class Items(list):
    def grow(self):
        self.append(self.count(1))
        self.last = self[-1]
        return self.last


def order(a, b):
    seen = 0
    if a < b:
        seen += 1
    if a <= b:
        seen += 2
    if a > b:
        seen += 4
    if a >= b:
        seen += 8
    if not a < b:
        seen += 16
    if not a >= b:
        seen += 32
    while a > b and seen < 0:
        seen += 1
    return seen, a < b, a <= b, a > b, a >= b


def same(a, b):
    seen = 0
    if a == b:
        seen += 1
    if a != b:
        seen += 2
    if not a == b:
        seen += 4
    if a is b or a is not None:
        seen += 8
    return seen, a == b, a != b, a is b, a is not b


def limits(a):
    seen = 0
    if a < 5:
        seen += 1
    if a <= 5:
        seen += 2
    if a > 5:
        seen += 4
    if a >= 5:
        seen += 8
    if a == 5:
        seen += 16
    if a != 5:
        seen += 32
    if not a > -2:
        seen += 64
    return seen


def equals(a):
    if a == 5:
        return 1
    return 2 if a != 7 else 3


def truth(a):
    if a:
        return not a
    return None if a is None else not a


def item(sequence, index):
    return sequence[index], sequence[0], sequence[-1]


def store(sequence, index, value):
    sequence[index] = value
    sequence[-1] = sequence[index]


def among(a, container):
    if a in container:
        return a not in container
    return a in container


def swap(a, b):
    a, b = b, a
    (c, d), e = (a, b), [a, b]
    f, g = e
    return c, d, f, g


class Plain:
    def __init__(self, first, second=None):
        self.first = first
        self.second = second

    def both(self):
        return self.first, self.second

    def add(self, more, times=1):
        self.first += more * times
        return self.first


class Other(Plain):
    __slots__ = ()

    def both(self):
        return super().both()[::-1]


def attributes(thing):
    thing.first = thing.first + 1
    thing.third = thing.first
    thing.add(1)
    thing.add(2, times=3)
    return thing.both(), thing.first


def upto(n):
    for i in range(n):
        yield i


def relay(n):
    yield from upto(n)
    received = yield n
    while received:
        received = yield from (received,)
    return n


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def guarded(n):
    for i in range(n):
        try:
            yield i
        except ValueError:
            yield -1


def loops(things):
    count = 0
    for _ in things:
        count += 1
        if count > 5:
            break
    else:
        count = -count
    return count


def generators():
    for n in relay(5):
        n += 1
    sum(upto(5))
    list(tree(3))
    for a in tree(3):
        for b in guarded(2):
            a += b
    try:
        raise KeyError
    except KeyError:
        for n in guarded(3):
            n += 1
        for n in relay(2):
            n += 1
    talk = relay(2)
    next(talk)
    next(talk)
    talk.send(None)
    return loops(upto(3)), loops(upto(9)), [x for x in tree(2)], max(upto(4))


def counter(step):
    count = 0

    def advance(times=1, *, scale=1):
        nonlocal count
        count += step * times * scale
        return count

    return advance


def pair(first, second):
    return first, second


def calls():
    global COUNTER
    advance = counter(2)
    total = advance() + advance(3) + advance(times=2) + advance(2, scale=3)
    for function in (abs, len, lambda x: x, upto, Plain, str):
        value = function("ab") if function is not abs else function(-3)
        COUNTER += value is not None
    pair(1, 2), pair(1, second=2), pair(first=1, second=2), pair(*(1, 2)), pair(**{"first": 1, "second": 2})
    return total, (lambda *a, **k: len(a) + len(k))(1, 2, c=3)


NUMBERS = (
    (1, 2), (2, 1), (5, 5), (700, -3), (-9, 4), (LARGE, LARGE), (-LARGE, LARGE), (LARGE * 8, 3),
    (1.5, 2.5), (2.5, 1.5), (0.5, 0.5), (1, 2.5), (2.5, 1), (True, 3), (LARGE, 0.5),
)
VALUES = (None, True, False, 0, 5, 7, 1.5, 5.0, "", "text", "five", (), (1, 2), [], [3], {}, {4: 4}, LARGE * 4, len, range(0), set(), 2j)


def arithmetic():
    for a, b in NUMBERS:
        combine(a, b)
        immediate(a)
        divide(a, b)
        divide(a, -b)
        parts(a)
        order(a, b)
        same(a, b)
        limits(a)
        if type(a) is int and type(b) is int:
            for by in (0, 1, 70):
                bits(a, b, by)
    for a, b in (({1, 2}, {2, 3}), (frozenset("ab"), frozenset("b")), (True, False), (1, True), (False, 6)):
        joined(a, b)


def comparisons():
    for a in VALUES:
        truth(a)
        equals(a)
        for b in VALUES:
            same(a, b)
    for a, b in (((1, 2), (1, 2, 3)), ((), (1,)), ([], []), ("", "a"), (b"a", b"b"), ("a", "b"), ("b", "a"), ("ab", "ab"), ((1, 2), (1, 3)), ([2], [1]), ({1}, {1, 2})):
        order(a, b)


def sequences():
    items = [1, 2.5, "x"]
    for sequence in (items, (4, 5, 6), "word", "w\u00f6rd", "w\u4e16d", range(3), b"abc"):
        for index in (0, 1, -1, -2, True):
            item(sequence, index)
        loops(sequence)
    for index in (0, 1, -1):
        store(items, index, index)
    table = {1: 1, 0: 0, -1: 3, "a": 2, (1, 2): 3}
    for key in (1, "a", (1, 2)):
        table[key] = table[key]
        among(key, table)
    for container in ({1, 2, "a"}, frozenset((3, 1)), [1, "a"], (2, 3), table, range(4), {1: 1}.keys()):
        for key in (1, 2, "a", 9, "zz", 2.0, None):
            among(key, container)
    among("a", "abc"), among("x", "abc")
    swap(1, 2)
    for a, b in zip(items, "abc"):
        swap(a, b)
    for i, (a, b) in enumerate({1: 2, 3: 4}.items()):
        i += a + b
    grown = []
    for i in range(40):
        grown.append(i)
    while grown:
        grown.pop()
    for i in range(40):
        table[i] = i
        if i > 8:
            del table[i - 8]
    alike = {0: 1, 2**61 - 1: 2, -1: 3, -2: 4}
    for key in (0, 2**61 - 1, -1, -2, 2**62 - 2, -0.0):
        among(key, alike), among(key, set(alike))
    seen = set()
    for i in range(30):
        seen.add(i % 7)
        seen.add((i, i))
        if i % 3 == 0:
            seen.discard(i)
    return len(seen), [i for i in range(30) if i % 2], {i: i for i in range(9)}, {i % 3 for i in range(9)}


def objects():
    for thing in (Plain(1, 2), Other(3), Plain(1.5)):
        for _ in range(3):
            attributes(thing)
    for _ in range(3):
        Failure(1).raised()
        Items((1, 2)).grow()
        for empty in ((), [], ""):
            try:
                item(empty, 0)
            except IndexError:
                pass


def garbage():
    size = 0
    for _ in range(40):
        size += len("x" * 4_000_000)
    return size


def main():
    for _ in range(12):
        arithmetic()
        comparisons()
        sequences()
        objects()
        generators()
        calls()
    return garbage()


main()
