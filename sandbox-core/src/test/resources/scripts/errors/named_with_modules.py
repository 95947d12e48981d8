# SPDX-License-Identifier: Apache-2.0
# Classes of the library in messages of builtins, and what counts as a sequence.
import array
import bz2
import collections
import contextvars
import datetime
import decimal
import functools
import hashlib
import io
import itertools
import operator
import queue
import re
import types
import zlib

objects = [
    datetime.date(2024, 1, 2), datetime.timedelta(1), decimal.Decimal("1.5"), array.array("i", [1]), re.compile("a"),
    re.match("(a)", "a"), collections.deque(), collections.OrderedDict(), itertools.chain(), functools.partial(int),
    types.SimpleNamespace(), types.MappingProxyType({}), io.StringIO(), operator.itemgetter(1), queue.SimpleQueue(),
    hashlib.md5(), zlib.compressobj(), bz2.BZ2Compressor(), functools.cmp_to_key(int)(1), contextvars.ContextVar("v"),
    object(), list[int], 1, None]


def delete(obj):
    del obj[0]


def unpack(obj):
    first, second, third = obj


for obj in objects:
    print(type(obj).__module__, type(obj).__name__)
    for operation in (
            lambda: abs(obj), lambda: round(obj), lambda: divmod(obj, 1j), lambda: pow(obj, 2, 3), lambda: "%d" % obj, lambda: "%x" % obj,
            lambda: print(end=obj), lambda: bytes(obj) and 0, lambda: delete(obj), lambda: 5 in obj, lambda: [*obj] and 0,
            lambda: unpack(obj), lambda: (lambda **names: 0)(**obj), lambda: range(obj), lambda: b"".join([obj]),
            lambda: [].__getitem__(obj), lambda: hash(obj) and 0, lambda: "a".center(obj), lambda: int("1", obj)):
        try:
            print("  ", operation())
        except Exception as error:
            print("  ", type(error).__name__, error)

match = re.match("(a)(b)?", "ab")
for operation in (lambda: list(match), lambda: "a" in match, lambda: dict(match), lambda: set(match), lambda: max(match), lambda: sorted(match)):
    try:
        print(operation())
    except TypeError as error:
        print(error)
print(isinstance(match, collections.abc.Iterable), match[0], match[2])
