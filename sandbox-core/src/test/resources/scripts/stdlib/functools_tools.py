# SPDX-License-Identifier: Apache-2.0
# functools: reduce, partial, lru_cache, wraps, singledispatch, total_ordering, cmp_to_key, cached_property.
import functools
import operator

print(functools.reduce(operator.add, [1, 2, 3]), functools.reduce(lambda a, b: a * b, range(1, 6), 1), functools.reduce(max, "hello"), functools.reduce(lambda a, b: a, [], "init"))
try:
    functools.reduce(operator.add, [])
except TypeError as error:
    print(error)
add5 = functools.partial(operator.add, 5)
named = functools.partial(print, "prefix", sep="|")
named("a", end="!\n")
print(add5(10), add5.func is operator.add, add5.args, named.keywords, functools.partial(int, base=2)("101"))


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5), square.cache_parameters())


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info())


@functools.singledispatch
def show(value):
    return f"object {value}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
@show.register(tuple)
def _(value):
    return f"sequence {len(value)}"


print(show("x"), show(5), show([1]), show((1, 2)), show(True), show.dispatch(int)(3))


@functools.total_ordering
class Size:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Size(1) <= Size(2), Size(3) > Size(2), Size(2) >= Size(2), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))


class Data:
    @functools.cached_property
    def total(self):
        print("once")
        return 42

    @functools.singledispatchmethod
    def m(self, arg):
        return "default"

    @m.register
    def _(self, arg: str):
        return "str " + arg

    def add(self, a, b):
        return a + b

    add10 = functools.partialmethod(add, 10)


d = Data()
print(d.total, d.total, d.__dict__, d.m(5), d.m("x"), d.add10(5))
try:
    fib([])
except TypeError as error:
    print(error)
