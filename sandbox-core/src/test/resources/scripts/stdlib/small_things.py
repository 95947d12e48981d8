# SPDX-License-Identifier: Apache-2.0
"""Small things of several modules that programs meet now and then."""
import collections
import copy
import datetime
import inspect
import pickle
import re
import time
import types
import warnings
from typing import Final, Generic, NamedTuple, TypeVar


def f(a, b=2, *args, c, d=4, **kw): ...


class K:
    def m(self, x, y=1): ...


print(inspect.getcallargs(f, 1, c=3), inspect.getcallargs(f, 1, 2, 3, 4, c=5, z=6), sorted(inspect.getcallargs(K().m, 5)))
for args, kwargs in (((), {}), ((1,), {}), ((1, 2), {"a": 1, "c": 2})):
    try:
        inspect.getcallargs(f, *args, **kwargs)
    except TypeError as error:
        print(error)
for function in (lambda: 1, lambda a: 1, lambda a, b: 1, lambda a, b, c: 1, lambda a, b=1: 1, lambda *, k: 1, lambda *, k, j: 1, lambda a, *, k: 1, K().m, K.m):
    for args, kwargs in (((), {}), ((1, 2, 3, 4), {}), ((1,), {"zz": 1}), ((1, 2), {"k": 1})):
        try:
            print(inspect.getcallargs(function, *args, **kwargs) if function.__name__ == "<lambda>" else "fine")
        except TypeError as error:
            print(error)
now = time.gmtime(0)
print(time.struct_time(range(9)).tm_zone, time.strptime("2024", "%Y").tm_zone, pickle.loads(pickle.dumps(now)).tm_zone, copy.copy(now) == now, type(now).__name__, isinstance(now, time.struct_time), time.strftime("%%Z %Z", now))
print(now.tm_zone, now.tm_gmtoff, len(now), now.n_fields, time.strftime("%Z", now), now[:3])
Point = collections.namedtuple("Point", "x y")
print(Point.x.__doc__, Point(1, 2).x, Point.x.__get__(Point(3, 4)))
try:
    Point(1, 2).x = 5
except AttributeError as error:
    print(error)
Point.x.__doc__ = "abscissa"
print(Point.x.__doc__, inspect.isdatadescriptor(Point.x))
print(eval("  1 + 1"))
for text in ("\t x", " (1,\n 2)"):
    try:
        print(eval(text, {"x": 7}))
    except SyntaxError as error:
        print(error.msg)
print(re.findall("i", "İIiı", re.I), re.findall("İ", "İIiı", re.I), re.match("(?i)straSSe", "straße"), re.findall("[a-z]", "KſAz", re.I), re.findall("ſ", "sS", re.I))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for form in ("%d %", "%d", "%d %Q"):
        try:
            print(datetime.datetime.strptime("1", form))
        except ValueError as error:
            print(error)
    print(len(caught))
for action in (lambda: type("C", (Final,), {}), lambda: type("C", (Generic[TypeVar("T")],), {}), lambda: type("C", (5,), {}), lambda: type("C", (list[int],), {}), lambda: types.new_class("C", (list[int],)).__mro__[1]):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Row(NamedTuple):
    a: int
    b: str = "x"


print(inspect.signature(Row), Row.__new__.__annotations__, Row.__annotations__, Row.a.__doc__)
