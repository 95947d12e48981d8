# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 21144.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
import decimal
view(lambda: decimal.Decimal('29e509-'.strip() if 0 else '1E+3') % slice(1,2))
import fractions
view(lambda: fractions.Fraction(57537965, 97).__round__(1))
view(lambda: decimal.Decimal(' 1.5 '))
view(lambda: fractions.Fraction(10, 7) / 'q')
view(lambda: format(decimal.Decimal('-2.25'), '{-z3,.20s'))
import bisect
view(lambda: [v := [1, 3], bisect.insort(v, 3), v])
view(lambda: [v := [1, 3], bisect.insort(v, -5), v])
import heapq
view(lambda: heapq.nlargest(-1, [1, 'a', None], key=repr))
import operator
view(lambda: operator.call(2**63, '', (lambda*a,**k:(a,k))))
view(lambda: operator.attrgetter('a', 'b.c'))
view(lambda: fractions.Fraction(18427388782628263578174955628, 97).is_integer())
view(lambda: format(fractions.Fraction(-1, 7), '{10.20'))
import math
view(lambda: math.prod([-17.5, 709849.0975960201, 2**70 - 1]))
view(lambda: decimal.Decimal((1, 'a', 2)))
view(lambda: decimal.Decimal(' 1.5 '))
import os.path
view(lambda: os.path.splitext('/a/b', '/a'))
import html
view(lambda: html.unescape(2.5))
import hashlib
view(lambda: hashlib.sha256(b'\x00\xff').digest_size)
import fnmatch
import abc
view(lambda: fnmatch.fnmatch('abc.py', '*.py'))
import time
view(lambda: time.struct_time((1,)))
import datetime
view(lambda: datetime.datetime(2024, 1, 1, tzinfo=5).replace(hour=25))
view(lambda: datetime.date(2024, 2, 28).isocalendar())
view(lambda: datetime.time.fromisoformat('2024-W01-1'))
view(lambda: datetime.time.fromisoformat('2024-1-2'))
view(lambda: datetime.time(1, 60).replace(minute=5))
import itertools
view(lambda: list(itertools.takewhile(None, [3, 1, 2])))
view(lambda: [list(i) for i in itertools.tee(-0.0, 3)])
view(lambda: [(k, list(g)) for k, g in itertools.groupby(int, ord)])
view(lambda: [list(i) for i in itertools.tee(frozenset({1, 2}), type)])
view(lambda: list(itertools.repeat('{0}{a}', 10)))
