# SPDX-License-Identifier: Apache-2.0
# Bytes from views and wrong arguments; sources given as bytes; tables of translate.
import ast
import copy
import functools
import statistics
from typing import ParamSpec, TypeVar


def tell(make):
    try:
        print(make())
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
    except Exception as error:
        print(type(error).__name__, error)


print(b"%s|%b" % (memoryview(b"view"), memoryview(bytearray(b"abcd"))[::2]))
for arguments in ({"errors": "x"}, {"encoding": "x"}, {"encoding": "x", "errors": "x"}):
    tell(lambda: bytes(3, **arguments))
    tell(lambda: bytes([3], **arguments))
    tell(lambda: bytearray(**arguments))
for table in (int, str, len, object, None, 5):
    tell(lambda: "abc".translate(table))
sources = [
    b"# -*- coding: foo -*-\n1",
    "\ufeff1",
    b"\xef\xbb\xbf1",
    b"\xef\xbb\xbf# coding=latin-1\n1",
    b"\xef\xbb\xbf# coding=utf-8\n1",
    b"# coding=latin-1\n'\xe9'",
    b"\n# vim: set fileencoding=latin-1 :\n'\xe9'",
]
for source in sources:
    tell(lambda: eval(source))
    tell(lambda: ast.dump(ast.parse(source)))

T, U, P = TypeVar("T"), TypeVar("U"), ParamSpec("P")
D = TypeVar("D", default=int)
for alias in (dict[T, U], list[T], tuple[T, U, T], dict[T, D], T | list[U]):
    for given in (int, (int, str), (int, str, bytes), ()):
        tell(lambda: alias[given])

part = functools.partial(len)
part.__setstate__((len, (part, [part]), {"key": part}, {}))
print(part)
cut = slice([1], 2)
print(copy.copy(cut) is cut, copy.deepcopy(cut) is cut, copy.deepcopy(cut) == cut)
infinite = float("inf")
for data in ([infinite, 1], [-infinite, 1, 2], [infinite, -infinite], [1.5, 2]):
    for function in "mean variance pvariance stdev pstdev".split():
        tell(lambda: getattr(statistics, function)(data))
