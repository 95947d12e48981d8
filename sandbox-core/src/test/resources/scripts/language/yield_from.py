# SPDX-License-Identifier: Apache-2.0
# Delegation with yield from.
def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "inner result"


def outer():
    result = yield from inner()
    print("result", result)
    yield 3


g = outer()
print(next(g))
print(g.send("a"))
print(g.send("b"))
print(next(g, "end"))


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain([1, 2], "ab", range(3), {"k": 0})))


def handles():
    try:
        yield "h1"
    except ValueError as error:
        print("handled", error)
        yield "h2"
    finally:
        print("inner cleanup")


def delegate():
    try:
        yield from handles()
    finally:
        print("outer cleanup")


g = delegate()
print(next(g))
print(g.throw(ValueError("v")))
g.close()
g = delegate()
next(g)
try:
    g.throw(KeyError("lost"))
except KeyError as error:
    print("out", error)


def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)


print(list(countdown(10)))


def returns():
    a = yield from []
    b = yield from (x for x in [5])
    return a, b


g = returns()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def bad():
    yield from 5


try:
    list(bad())
except TypeError as error:
    print(error)


def flatten_send():
    total = 0
    while True:
        v = yield total
        if v is None:
            return total
        total += v


def group(results, key):
    while True:
        results[key] = yield from flatten_send()
        break


results = {}
g = group(results, "k")
next(g)
for v in (1, 2, 3):
    g.send(v)
try:
    g.send(None)
except StopIteration:
    print(results)
