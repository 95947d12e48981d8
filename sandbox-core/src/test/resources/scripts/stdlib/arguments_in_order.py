# SPDX-License-Identifier: Apache-2.0
"""Functions of the library with wrong arguments: which of them is refused, and in which words."""

import array
import bisect
import collections
import copy
import dataclasses
import datetime
import decimal
import itertools
import os.path
import pickle
import re
import sys
import textwrap
import urllib.parse


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


class Indexed:
    def __index__(self):
        return 2


numbers = [1, 2, 2, 3]
for function in (bisect.bisect_right, bisect.bisect_left):
    show(lambda: function(numbers, 4, lo=0, hi=[]))
    show(lambda: function(numbers, 4, 4, 1.5))
    show(lambda: function(numbers, 4, lo=-5, hi=len))
    show(lambda: function(numbers, 4, lo=-5))
    show(lambda: function(numbers, 4, 2, -1))
    show(lambda: function(numbers, 4, 2, None))
    show(lambda: function(numbers, 4, Indexed(), Indexed()))
    show(lambda: function(numbers, (), lo=2, hi=-1))
    show(lambda: function(numbers, 2, key=abs, hi=-1))
    show(lambda: function(numbers, 2, key=abs, hi='x'))
    show(lambda: function(range(10), 5, lo=1.5))

for query in ([('a', 'b c')], {'a': [1, 2]}, b'a=1&b=2', bytearray(b'a=1'), memoryview(b'a=%31'), 5, len):
    show(lambda: urllib.parse.parse_qs(query))
    show(lambda: urllib.parse.parse_qsl(query))
    show(lambda: urllib.parse.unquote(query))
    show(lambda: urllib.parse.urlsplit(query))
    show(lambda: urllib.parse.urlparse(query))

for initial in ('abc', 1j, len, 5, [], b'', iter([])):
    show(lambda: array.array('z', initial))
    show(lambda: array.array('i', initial))

show(lambda: datetime.timedelta(days='q', seconds=[]))
show(lambda: datetime.timedelta(weeks='q', microseconds=[]))
show(lambda: datetime.timedelta(hours=None, minutes=1j))
show(lambda: datetime.timedelta(days=0.1, microseconds=0.5, milliseconds=0.0005, weeks=1e-7))
show(lambda: itertools.combinations(-1, [[1, 2]]))
show(lambda: itertools.combinations(-1, -1))
show(lambda: itertools.combinations([1], -1))
show(lambda: itertools.combinations_with_replacement(1, 'a'))
show(lambda: list(itertools.product(1, (), repeat=0)))
show(lambda: list(itertools.product('ab', repeat=0)))
show(lambda: list(itertools.islice(itertools.count(True), 3)))
show(lambda: list(itertools.islice(itertools.count(True, True), 3)))
show(lambda: sorted(0, x=1))
show(lambda: sorted([], x=1))
show(lambda: super(iter([]), '', ValueError))
show(lambda: super(int, 5, 5, 5))
show(lambda: textwrap.dedent('\x0b'))
show(lambda: collections.Counter('aab').most_common('x'))


@dataclasses.dataclass(init=False)
class Bare:
    a: int
    b: int = 2


@dataclasses.dataclass(init=False)
class Own:
    a: int

    def __init__(self, x, *, y=3):
        self.a = x


print(Bare.__doc__, Own.__doc__)

show(lambda: decimal.Decimal('1.5') ** 10**20)
show(lambda: decimal.Decimal('1.5') ** -10**20)
show(lambda: decimal.Decimal('1.00000000001') ** decimal.Decimal('1e17'))
show(lambda: decimal.Decimal('0.9') ** decimal.Decimal('4e20'))
show(lambda: '\x0bA\x85\u0394\x07'.encode('ascii', 'namereplace'))
show(lambda: '\x85\x81'.encode('cp1252', 'namereplace'))
show(lambda: re.sub('a+', '\\g<n>', 1.5))
show(lambda: re.sub('a+', 'b', 1.5))
show(lambda: pickle.dumps(memoryview(b'xy')))
show(lambda: copy.copy(memoryview(b'xy')))
show(lambda: copy.deepcopy([memoryview(b'xy')]))
show(lambda: os.path.commonprefix({1}))
show(lambda: os.path.commonprefix(['/a/b', '/a/c']))
show(lambda: os.path.commonprefix([['a', 'b'], ['a', 'c']]))
show(lambda: os.path.normpath(['a']))
show(lambda: sys.getsizeof())
show(lambda: sys.getrefcount)


class Endless:
    def __getitem__(self, index):
        return index


show(lambda: bytes(Endless()))
show(lambda: bytearray(Endless()))


class Text(str):
    def __str__(self):
        return 'T'


class Data(bytes):
    pass


text, data = Text('abc'), Data(b'abc')
for parts in (text.split('abcd'), text.split('x'), text.rsplit('abcd'), text.partition('abcd'), text.rpartition('z'),
              text.split(), text.split('abcd', 0), data.split(b'abcd'), text.split('b')):
    print([type(part).__name__ for part in parts], parts)
show(lambda: 'a'.startswith(None))
show(lambda: b'a'.endswith(5))
show(lambda: '{:{}}'.format('x', 2**62 + 1))
show(lambda: '{:{}}'.format('x', 2**63))
