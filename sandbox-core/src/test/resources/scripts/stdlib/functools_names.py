# SPDX-License-Identifier: Apache-2.0
# Names of the methods that total_ordering and partialmethod make.
import functools


@functools.total_ordering
class Less:
    def __lt__(self, other):
        return True


@functools.total_ordering
class GreaterOrEqual:
    def __ge__(self, other):
        return NotImplemented


class Partial:
    def f(self, a):
        return a

    g = functools.partialmethod(f, 1)


for kind in Less, GreaterOrEqual:
    for name in "__lt__", "__gt__", "__le__", "__ge__":
        method = getattr(kind, name)
        print(name, method.__name__, method.__qualname__, method.__module__)
print(Partial.g.__name__, Partial.g.__qualname__, Partial.g(Partial()), Partial().g())
try:
    GreaterOrEqual() < GreaterOrEqual()
except TypeError as problem:
    print(problem)
