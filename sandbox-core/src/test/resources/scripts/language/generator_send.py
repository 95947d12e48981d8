# SPDX-License-Identifier: Apache-2.0
# send, throw and close of generators.
def averager():
    total = n = 0
    average = None
    while True:
        value = yield average
        total += value
        n += 1
        average = total / n


avg = averager()
print(next(avg), avg.send(10), avg.send(20), avg.send(3))


def guarded():
    while True:
        try:
            x = yield "ready"
            print("received", x)
        except ValueError as error:
            print("caught", error)
        finally:
            print("finally")


g = guarded()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("boom")))
try:
    g.throw(KeyError("k"))
except KeyError as error:
    print("escaped", error)
print(list(g))


def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("clean")


g = closing()
next(g)
g.close()
g.close()
print(next(g, "done"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
g = averager()
try:
    g.send(5)
except TypeError as error:
    print(error)


def stops():
    yield 1
    raise StopIteration("inner")


g = stops()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__))


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)
fresh = guarded()
try:
    fresh.throw(ValueError("early"))
except ValueError as error:
    print(error)
g = closing()
print(g.close())


def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return "value at close"


g = returns_on_close()
next(g)
print(g.close())
