# SPDX-License-Identifier: Apache-2.0
"""Rules that few programs meet: order of annotations, kept accessors, doubled slots, equal keys."""

import abc
import ast
import itertools


def annotated(a: "A", b: "B", /, c: "C", *d: "D", e: "E", **f: "F") -> "R": ...


print(annotated.__annotations__)


def note(x):
    print("evaluates", x)


def ordered(a: note(1), /, b: note(2), *, c: note(3)) -> note(4): ...


class Temperature:
    @property
    def value(self):
        return 1

    @value.setter
    def value(self, new): ...


same = Temperature.value.getter(None)
print(same.fget is Temperature.value.fget, same.fset is Temperature.value.fset)

for slots in (("__dict__", "__dict__"), ("__weakref__", "a", "__weakref__"), ("a", "a")):
    try:
        print(type("Slotted", (), {"__slots__": slots}).__slots__)
    except TypeError as error:
        print(error)

for keys in ("1: a, 1.0: b", "True: a, 1: b", "0: a, -0.0: b", "-1: a, -1.0: b", "1j: a, 1: b", "None: a, False: b, 'x': c"):
    try:
        compile(f"match x:\n    case {{{keys}}}: pass", "<match>", "exec")
        print(keys, "compiles")
    except SyntaxError as error:
        print(error.msg)


# Only object's own __new__ looks for abstract methods.
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


class Number(Shape, int): ...


class Table(Shape, dict): ...


class Failure(Exception, Shape): ...


print(Number(5), Table(a=1), repr(Failure("x")))
for kind in (Shape, type("Square", (Shape,), {"__new__": lambda cls: object.__new__(cls)})):
    try:
        kind()
    except TypeError as error:
        print(error)


class Empty: ...


for call in (lambda: Empty(1), lambda: Empty().__init__(1), lambda: object().__init__(1)):
    try:
        call()
    except TypeError as error:
        print(error)


class Counter(itertools.count):
    label = "mine"


class Doubled(itertools.chain):
    def __next__(self):
        return super().__next__() * 2


counter = Counter(3)
counter.extra = 1
print(next(counter), counter.label, counter.extra, isinstance(counter, Counter), list(zip(counter, "ab")))
print(list(Doubled([1, 2], [3])), sum(Doubled([4])), type(Doubled()).__name__)

print(format(-0.01 - 0.02j, "z.1f"), format(complex(-0.0, -0.0), "z"), format(complex(-0.4, 1), "z.0f"))

for source in ("a and not b", "a and b and c == d", "a or b or not c", "a or not b", "a and b or not c and d"):
    print(ast.unparse(ast.parse(source)))


def catcher():
    try:
        yield
    except BaseException as error:
        print(repr(error))
        yield


import warnings

warnings.simplefilter("ignore")
for thrown in ((ValueError, KeyError(1)), (LookupError, KeyError(2)), (ValueError, (1, 2))):
    generator = catcher()
    next(generator)
    generator.throw(*thrown)

for method in ("a".startswith, "a".endswith, b"a".startswith, bytearray().endswith):
    try:
        method(None)
    except TypeError as error:
        print(error)
