# SPDX-License-Identifier: Apache-2.0
# Generators in unusual places: methods, recursion, chaining, infinite streams, tee by hand.
import itertools


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def depth_first(self, depth=0):
        yield depth, self.value
        for child in self.children:
            yield from child.depth_first(depth + 1)

    @property
    def leaves(self):
        return (node for node in self.nodes() if not node.children)

    def nodes(self):
        yield self
        for child in self.children:
            yield from child.nodes()

    @classmethod
    def chain(cls, n):
        node = cls(n)
        for i in range(n - 1, -1, -1):
            node = cls(i, node)
        return node

    @staticmethod
    def numbers():
        n = 0
        while True:
            yield n
            n += 1


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(t.depth_first()), [n.value for n in t.leaves], sum(Tree.chain(50)), list(itertools.islice(Tree.numbers(), 3)))


def sieve(numbers):
    prime = next(numbers)
    yield prime
    yield from sieve(n for n in numbers if n % prime)


print(list(itertools.islice(sieve(itertools.count(2)), 12)))


def tee(source, n):
    queues = [[] for _ in range(n)]

    def stream(queue):
        while True:
            if not queue:
                try:
                    item = next(source)
                except StopIteration:
                    return
                for q in queues:
                    q.append(item)
            yield queue.pop(0)

    return [stream(q) for q in queues]


a, b = tee(iter("abc"), 2)
print(next(a), next(a), list(b), list(a))


def round_robin(*generators):
    active = [iter(g) for g in generators]
    while active:
        for g in active[:]:
            try:
                yield next(g)
            except StopIteration as stop:
                active.remove(g)
                if stop.value is not None:
                    yield f"<{stop.value}>"


def named(name, n):
    for i in range(n):
        yield f"{name}{i}"
    return name


print(" ".join(round_robin(named("a", 3), named("b", 1), "xy")))


def accumulate():
    total, items = 0, []
    while True:
        command = yield total
        match command:
            case ("add", n):
                total += n
                items.append(n)
            case "undo" if items:
                total -= items.pop()
            case "stop":
                return items


acc = accumulate()
next(acc)
print(acc.send(("add", 5)), acc.send(("add", 7)), acc.send("undo"), acc.send("undo"), acc.send("undo"), acc.send(("add", 1)))
try:
    acc.send("stop")
except StopIteration as stop:
    print(stop.value)
gen = (yield_ for yield_ in range(3))
print([(x, y) for x in gen for y in gen], list(gen))


def outer():
    try:
        result = yield from inner()
        print("inner returned", result)
        yield from (x for x in "z")
    except GeneratorExit:
        print("outer closed")
        raise


def inner():
    try:
        got = yield "first"
        print("inner got", got)
        yield "second"
        return "value"
    finally:
        print("inner finished")


o = outer()
print(next(o), o.send("message"), next(o))
o.close()
print(next(o, "closed"))
fib = lambda: (lambda s: (s.append(s[-1] + s[-2]) or s[-3] for _ in itertools.count()))([0, 1])
print(list(itertools.islice(fib(), 10)), list(zip("ab", itertools.count(1))), dict(zip(*[iter(["k", 1, "j", 2])] * 2)))
