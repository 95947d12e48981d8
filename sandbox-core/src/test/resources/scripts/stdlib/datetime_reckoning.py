# SPDX-License-Identifier: Apache-2.0
"""datetime: days and moments reckoned forth and back, edges of the calendar, classes derived from datetime."""
from datetime import *
import datetime as d
for n in (1, 365, 366, 59, 60, 61, 1461, 36524, 36525, 146097, 146098, 730120, 730179, 3652059, 738000):
    x = date.fromordinal(n); print(x, x.toordinal() == n)
ok = all(date.fromordinal(n).toordinal() == n for n in range(1, 3652059, 97)); print(ok)
print(datetime.max, datetime.min + timedelta(microseconds=1), datetime.max - datetime.min)
for f in (lambda: date.fromordinal(10**30), lambda: date.fromordinal(10**12), lambda: date.fromordinal(3652060), lambda: date.fromordinal(0), lambda: datetime.max + timedelta(microseconds=1), lambda: datetime.min - timedelta(1), lambda: datetime(2024, 2, 30), lambda: datetime(2024, True, 1), lambda: datetime(2024, 13, 1), lambda: date(0, 1, 1), lambda: datetime(1, 1, 1, 24), lambda: datetime(1, 1, 1, fold=2), lambda: datetime.fromisoformat('2024-02-30'), lambda: datetime.fromisoformat('2024-02-03T25:00:00'), lambda: datetime.fromisoformat('2024-02-03 05:00:00.123'), lambda: date.fromisoformat('2024-02-03T05:00:00'), lambda: datetime.fromisoformat('2024-02-03x05:00:00'), lambda: datetime(2024.0, 1, 1), lambda: timedelta(days=999999999, hours=25), lambda: -timedelta(microseconds=1), lambda: timedelta(seconds=-1.5)):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class D(datetime):
    def __new__(cls, *a, **k): print('new', a); return super().__new__(cls, *a, **k)
print(repr(D(2024, 1, 1) + timedelta(1)), repr(D.fromisoformat('2024-01-01T00:00:00')))
