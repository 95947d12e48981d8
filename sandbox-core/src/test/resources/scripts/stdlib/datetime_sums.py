# SPDX-License-Identifier: Apache-2.0
# Sums and differences of dates and spans of time: at the ends of the calendar, of subclasses, of parts of all kinds.

from datetime import date, datetime, timedelta


class Day(date):
    made = 0

    def __new__(cls, *args):
        cls.made += 1
        return super().__new__(cls, *args)


class Span(timedelta):
    pass


start = date(2024, 2, 27)
print([str(start + timedelta(days=n)) for n in range(-3, 4)], [(start - date(2023, 12, n)).days for n in (1, 31)])
print(start - timedelta(days=366, hours=30), start + timedelta(hours=23), start + timedelta(hours=-1), start - timedelta(microseconds=1))
day = Day(2024, 12, 31)
print(type(day + timedelta(1)).__name__, day + timedelta(1), type(day - timedelta(1)).__name__, Day.made, type(day - start), day - start)
print(repr(start + Span(3)), repr(Span(3) + Span(4)), repr(Span(days=1, hours=5)), type(Span(1) + timedelta(1)).__name__)

for action in (
    lambda: date.max + timedelta(1),
    lambda: date.min - timedelta(1),
    lambda: date.min + timedelta(-999999999),
    lambda: date.max - timedelta(-999999999),
    lambda: start + 1,
    lambda: start - 1.5,
    lambda: start - datetime(2024, 1, 1),
    lambda: datetime(2024, 1, 1) - start,
    lambda: start < datetime(2024, 1, 1),
    lambda: start == datetime(2024, 2, 27),
    lambda: timedelta(days=10**9),
    lambda: timedelta(days=10**12),
    lambda: timedelta(weeks=10**18),
    lambda: timedelta(microseconds=10**25),
    lambda: timedelta("1"),
    lambda: timedelta(hours=None),
    lambda: timedelta.max + timedelta.resolution,
    lambda: date.fromordinal(0),
    lambda: date.fromordinal(-(2**40)),
    lambda: date.fromordinal(3652060),
    lambda: date.fromordinal(1.0),
    lambda: date.fromordinal(True),
    lambda: date.max + timedelta(0),
    lambda: date.min + timedelta(hours=23),
):
    try:
        print(repr(action()), end="; ")
    except Exception as problem:
        print(type(problem).__name__, problem, end="; ")
print()

spans = [timedelta(days=1, hours=-5, minutes=90), timedelta(seconds=86399.9999995), timedelta(weeks=2, milliseconds=-1), timedelta(hours=1.5), timedelta(days=True), timedelta(minutes=10**9), timedelta(days=-1, microseconds=1), timedelta()]
print([repr(span) for span in spans], [span.total_seconds() for span in spans])
print(sum(spans, timedelta()), max(spans), min(spans), sorted(spans)[3], [a + b == b + a for a in spans for b in spans].count(True))
dates = [start + timedelta(days=n * n - 40) for n in range(12)]
print(dates == sorted(dates, key=lambda d: (d.year, d.month, d.day)), max(dates), min(dates), dates[3] <= dates[4] < dates[5], dates[7] >= dates[7] > dates[1], dates[2] != dates[3])
print([(d, d.isoweekday()) for d in (start + timedelta(n) for n in range(0, 3000, 700))], (date(2100, 3, 1) - date(2000, 2, 29)).days)
moment = datetime(2023, 12, 31, 23, 59, 59, 999999)
print(moment + timedelta(microseconds=1), moment - timedelta(days=365, seconds=1), moment - datetime(2023, 1, 1), moment + Span(hours=2))
