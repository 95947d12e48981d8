# SPDX-License-Identifier: Apache-2.0
# Odd arguments of functions of the library, and what they say.
import collections
import fractions
import functools
import hashlib
import itertools
import os.path
import statistics
import string
import struct
import types


def show(make, *args, **named):
    try:
        print(make(*args, **named))
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


print("-- unpacked arguments name the callee with its module")
for make in (types.SimpleNamespace, collections.OrderedDict, collections.deque, functools.partial,
             itertools.chain, int):
    show(lambda: make(**5))
    show(lambda: make(*5))


class Outer:
    class Inner:
        pass


show(lambda: Outer.Inner(*5))

print("-- harmonic mean")
for data in ({"a": 1}, {1}, [True, 0, -1], [-1, 0], [-1], ["a"], iter([2]), iter([1, 2, 4]), []):
    show(statistics.harmonic_mean, data)
show(statistics.harmonic_mean, [1, 0], [1, 0])
show(statistics.harmonic_mean, [0, -1], [1, 1])

print("-- fields of string.Formatter")
for template in ("{} {1}", "{} {1.real}", "{1.real} {}", "{:{1}}", "{0:{}}", "{0.real:{}}", "{} {0[0]}"):
    show(string.Formatter().format, template, 5, 6)
show(string.Formatter().parse, 5)

print("-- formats of struct")
for given in ([], {"a": 1}.items(), 4, bytearray(b"i"), None):
    show(struct.calcsize, given)
    show(struct.Struct, given)

print("-- others")
for name in ([], bytearray(b"md5"), 5, None):
    show(hashlib.new, name)
for given in (int, fractions.Fraction, len):
    show(fractions.Fraction, given)
show(itertools.zip_longest, 1, x=2)
show(itertools.zip_longest, [], fillvalue=1, x=2)
show(os.path.normpath, "a", "b")
show(os.path.normpath)
show(os.path.normpath, path="a//b")
show(type, 1, x=2)
show(type, x=2)
for given in ((), [], "", {}, [("a", 1)], 0, None):
    show(types.SimpleNamespace, given)
for wrapper in ("text", 5, [], object()):
    show(functools.update_wrapper, wrapper, len)
ordered = collections.OrderedDict(a=1)
for key in ((), (1,), (1, 2), "q", None):
    show(ordered.pop, key)
    show(ordered.move_to_end, key)
