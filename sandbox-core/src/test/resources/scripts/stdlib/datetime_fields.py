# SPDX-License-Identifier: Apache-2.0
# What fields of dates and times take: ints that C's type holds, and nothing else.
from datetime import UTC, date, datetime, time, timedelta, timezone


def show(make, *args, **named):
    try:
        print(make(*args, **named))
    except Exception as error:
        print(type(error).__name__, error)


for value in (None, "a", 1.5, True, 2**31, -2**31 - 1, 2**63, 10**20):
    print("--", value)
    show(date, value, 1, 1)
    show(date, 1, value)
    show(date, month=value)
    show(datetime, 1, 1, 1, value)
    show(datetime, 0, 1, 1, value)
    show(datetime, 1, 1, 1, fold=value)
    show(time, value)
    show(time, 1, microsecond=value)
    show(time, 1, fold=value)
    show(date(1, 2, 3).replace, value)
    show(datetime(1, 2, 3).replace, hour=value)
    show(datetime(1, 2, 3).replace, fold=value)
    show(time(1).replace, minute=value)
    show(date.fromordinal, value)
    show(date.fromisocalendar, value, 1, 1)
    show(datetime.fromisocalendar, 2000, 1, value)

print("-- replace keeps what is not given")
moment = datetime(2024, 2, 29, 12, 30, 15, 7, UTC, fold=1)
for named in ({}, {"year": 2000}, {"tzinfo": None}, {"fold": 0}, {"month": 3, "day": 1}):
    print(repr(moment.replace(**named)))
print(repr(time(1, 2, 3, 4, UTC, fold=1).replace(second=9)), repr(date(1, 2, 3).replace(day=4)))

print("-- the local time of the first and the last day")
for naive in (datetime(1, 1, 1), datetime(1, 1, 2), datetime(9999, 12, 31), datetime(9999, 12, 30, 23)):
    show(lambda: naive.astimezone(UTC))
    show(lambda: naive.astimezone())
    show(lambda: naive.replace(tzinfo=UTC).astimezone(timezone(timedelta(hours=1))))
    show(lambda: naive.timestamp())
