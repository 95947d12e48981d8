# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20535.
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
import fractions
view(lambda: fractions.Fraction(-10280531745498, 97).is_integer())
import decimal
view(lambda: decimal.Decimal('123456789.987654321').to_integral_value())
import math
view(lambda: math.hypot(float('inf'), -4.803571449539364))
view(lambda: math.ldexp(6.5, 4))
view(lambda: math.prod(str, 'abc', 2**63))
import enum
view(lambda: enum.Enum('E').a.name)
import cmath
view(lambda: cmath.rect(1e308))
import hashlib
view(lambda: hashlib.sha256(range(3)))
import binascii
view(lambda: binascii.hexlify('6162'))
import array
view(lambda: array.array(5, [1, 2]))
import datetime
view(lambda: datetime.date(2024, 2, 28) + datetime.date(2023, 1, 1))
view(lambda: datetime.date(2024, 2, 29))
view(lambda: datetime.datetime.fromisoformat('bad'))
view(lambda: datetime.date('a'))
view(lambda: datetime.date(2024, 2, 28).replace(day=29))
view(lambda: datetime.datetime(2024, 1, 1, 1, 1, 1, -1).weekday())
view(lambda: datetime.date(2024, 1, 1.5))
view(lambda: datetime.timedelta(-5, True).__bool__())
view(lambda: datetime.timezone(datetime.timedelta(hours=5, minutes=30)))
view(lambda: datetime.datetime(2024, 1, 31, 23, 59) < datetime.datetime(2023, 1, 1, tzinfo=datetime.UTC))
