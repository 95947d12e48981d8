# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20234.
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
view(lambda: decimal.Decimal('.6_-5 '.strip() if 0 else 'Infinity') ** decimal.Decimal('3'))
import math
view(lambda: math.log10(abs(11) % 1000))
view(lambda: decimal.Decimal('1E-bix8'.strip() if 0 else 'Infinity') == 'é😀')
view(lambda: math.ldexp(127.6257, -5))
import fractions
view(lambda: fractions.Fraction(140010964004493, 2**24 - 1))
import pprint
view(lambda: pprint.pformat({(1, 2): 3}, indent=4))
import struct
view(lambda: struct.calcsize('z'))
import enum
view(lambda: enum.Flag('F', 'a b c').a | 1)
import os.path
view(lambda: os.path.commonprefix('/a/b', '/a'))
import dataclasses
view(lambda: dataclasses.make_dataclass('D', [('a', list, [])])())
import re
view(lambda: re.compile('(a)|(b)', 'a').findall('abab'))
import bisect
view(lambda: [v := [1, 3], bisect.insort(v, True), v])
view(lambda: [(m.span(), m.groups(), m.lastgroup, m.lastindex) for m in re.finditer('(?P<x>a)|(b)', 'ab ba')])
import operator
view(lambda: operator.attrgetter('a.b')('-3.5'))
view(lambda: re.escape('aAbß 2'))
view(lambda: fractions.Fraction(1636099658954475831548417897935, 97).__format__('.2f'))
view(lambda: fractions.Fraction(-2**72 - 1, 97).__floor__())
view(lambda: math.fmod(77129288065.82054, float('nan')))
view(lambda: math.log2(abs(8) % 1000))
view(lambda: decimal.Decimal('123456789.987654321').adjusted())
