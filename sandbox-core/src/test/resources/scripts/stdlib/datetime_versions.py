# SPDX-License-Identifier: Apache-2.0
# Dates and times in loops, of subclasses, with time zones, at the ends: what runs natively gives what Python code gives.

from datetime import date, datetime, time, timedelta, timezone

east = timezone(timedelta(hours=2))


class Moment(datetime):
    def isoformat(self, *args):
        return "<" + super().isoformat(*args) + ">"


class Day(date):
    def __lt__(self, other):
        print("asked", end=" ")
        return super().__lt__(other)


def attempt(action):
    try:
        return repr(action())
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


def moments():
    return [
        datetime(2024, 2, 28, 23, 59, 59, 999999),
        datetime(2024, 2, 29),
        datetime(1, 1, 1),
        datetime(9999, 12, 31, 23, 59, 59, 999999),
        datetime(2024, 2, 29, tzinfo=timezone.utc),
        datetime(2024, 2, 29, 2, tzinfo=east),
        datetime(2024, 2, 29, 1, fold=1),
        Moment(2024, 2, 29, 12, 30),
    ]


spans = [timedelta(0), timedelta(microseconds=1), timedelta(days=-1, hours=5), timedelta.max, timedelta.min, timedelta(365)]
for moment in moments():
    print(moment, repr(moment), moment.isoformat(), moment.date(), moment.weekday(), moment.toordinal())
    for span in spans:
        print("  ", attempt(lambda: moment + span), attempt(lambda: moment - span))
for left in moments():
    print([attempt(lambda: (left - right).total_seconds()) for right in moments()])
    print([(left == right, left != right, attempt(lambda: left < right), attempt(lambda: left >= right)) for right in moments()])
print(len({*moments(), *moments()}), hash(moments()[4]) == hash(moments()[5]), {moments()[1]: 1}.get(datetime(2024, 2, 29)))
print([attempt(lambda: left + right) for left in spans for right in spans])
print([attempt(lambda: span * factor) for span in spans for factor in (0, -3, 2.5, True, 10**8, 10**20)])
print([(attempt(lambda: -span), bool(span), span.total_seconds()) for span in spans], len(set(spans)))
print([[left < right for right in spans] for left in spans], sorted(spans, reverse=True)[:3])

days = [date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31), Day(2024, 2, 29)]
for day in days:
    print(day, day.isoformat(), day.weekday(), day.isoweekday(), day.toordinal(), hash(day) == hash(date(*day.timetuple()[:3])))
    print([attempt(lambda: day + span) for span in spans], [attempt(lambda: day - other) for other in days])
    print([day < other for other in days], [day == other for other in days], attempt(lambda: day < datetime(2024, 2, 29)))
print(sorted(days), min(days), max(days), days[0] == datetime(2024, 2, 29), date.__lt__(days[0], 3), datetime.__add__(datetime(2024, 1, 1), 3))

for fields in ((2024, 2, 30), (2023, 2, 29), (0, 1, 1), (10000, 1, 1), (2024, 13, 1), (2024.0, 1, 1), ("2024", 1, 1), (True, True, True), (2024,), (2024, 1, 1, 1)):
    print(attempt(lambda: date(*fields)), attempt(lambda: datetime(*fields)))
for fields in ((24,), (23, 60), (23, 59, 60), (23, 59, 59, 1000000), (1, 2, 3, 4, None), (1, 2, 3, 4, east), (1, 2, 3, 4, 5), (-1,), (2**70,)):
    print(attempt(lambda: datetime(2024, 2, 29, *fields)))
for text in ("2024-02-29", "2024-02-29T10:20:30", "2024-02-29 10:20:30.123", "2024-02-30T10:20:30", "2024-02-29T10:20:30.123456+02:00", "20240229", "x", 3):
    print(attempt(lambda: datetime.fromisoformat(text)), attempt(lambda: date.fromisoformat(text)), attempt(lambda: Moment.fromisoformat(text)))

total, moment = timedelta(), datetime(2024, 1, 1, 8)
for step in range(300):
    following = moment + timedelta(hours=step % 7, minutes=step)
    total += following - moment
    moment = following
print(total, moment, attempt(lambda: moment.isoformat(" ", "minutes")), attempt(lambda: moment.isoformat(3)))
