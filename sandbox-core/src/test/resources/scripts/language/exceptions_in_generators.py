# SPDX-License-Identifier: Apache-2.0
# Exceptions crossing generators, context managers and comprehensions.
from contextlib import contextmanager


def risky(values):
    for v in values:
        try:
            yield 10 / v
        except GeneratorExit:
            print("closed at", v)
            raise
        except ValueError as error:
            print("thrown in:", error)
            yield "recovered"


g = risky([1, 2, 0, 5])
print(next(g), next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print("out:", error)
print(next(g, "finished"))
g = risky([5, 4])
next(g)
print(g.throw(ValueError("hello")), next(g))
g.close()


@contextmanager
def resource(log):
    log.append("open")
    try:
        yield log
    except KeyError as error:
        log.append(f"handled {error}")
    finally:
        log.append("close")


log = []
with resource(log) as r:
    r.append("use")
with resource(log):
    raise KeyError("k")
try:
    with resource(log):
        raise TypeError("t")
except TypeError as error:
    log.append(f"outside {error}")
print(log)


def lazily():
    with resource(items := []):
        yield items
        yield items


it = lazily()
first = next(it)
print(first)
it.close()
print(first)
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError:
    print("in comprehension")
try:
    sum(int(x) for x in ["1", "x"])
except ValueError as error:
    print(error)
try:
    sorted([3, 1], key=lambda x: x.missing)
except AttributeError as error:
    print(error)
try:
    next(x for x in [] if x)
except StopIteration:
    print("StopIteration from next")


def wraps_stop():
    yield next(iter([]))


try:
    list(wraps_stop())
except RuntimeError as error:
    print(error, type(error.__cause__).__name__)
print(any(x for x in (0, 1)), list(map(lambda x: x, (y for y in range(2)))))


class Cursor:
    def __enter__(self):
        return iter("ab")

    def __exit__(self, kind, *rest):
        return kind is StopIteration


with Cursor() as c:
    print(next(c), next(c))
    next(c)
    print("never")
print("suppressed")
