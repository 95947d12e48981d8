# SPDX-License-Identifier: Apache-2.0
"""Working days, recurrences, ages and time zones."""
import calendar
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

HOLIDAYS = {date(2024, 1, 1): "New Year", date(2024, 3, 29): "Good Friday", date(2024, 4, 1): "Easter Monday"}


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    month = (h + l - 7 * m + 90) // 25
    return date(year, month, (h + l - 7 * m + 33 * month + 19) % 32)


def is_workday(day):
    return day.weekday() < 5 and day not in HOLIDAYS


def add_workdays(day, n):
    step = timedelta(days=1 if n > 0 else -1)
    while n:
        day += step
        n -= is_workday(day) * (1 if n > 0 else -1)
    return day


def nth_weekday(year, month, weekday, n):
    days = [w[weekday] for w in calendar.monthcalendar(year, month) if w[weekday]]
    return date(year, month, days[n - 1 if n > 0 else n])


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


print([easter(y).isoformat() for y in (2000, 2024, 2025)])
print(add_workdays(date(2024, 3, 28), 1), add_workdays(date(2024, 1, 2), -1), sum(is_workday(date(2024, 3, d)) for d in range(1, 32)))
print(nth_weekday(2024, 11, calendar.THURSDAY, 4), nth_weekday(2024, 5, calendar.MONDAY, -1))
print(age(date(2000, 2, 29), date(2023, 2, 28)), age(date(2000, 2, 29), date(2023, 3, 1)))

meeting = datetime(2024, 3, 31, 0, 30, tzinfo=timezone.utc)
for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"):
    local = meeting.astimezone(ZoneInfo(name))
    later = (meeting + timedelta(hours=1)).astimezone(ZoneInfo(name))
    print(f"{name:<18} {local:%a %H:%M %Z %z} then {later:%H:%M %Z}, dst {local.dst()}")
berlin = ZoneInfo("Europe/Berlin")
twice = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
print(twice.utcoffset(), twice.replace(fold=1).utcoffset(), twice.astimezone(timezone.utc).isoformat())
print(datetime.combine(date(2024, 2, 29), time(12), tzinfo=berlin).isoformat(), (date(2024, 3, 1) - date(2024, 2, 1)).days)
for text in ("2024-05-06", "2024-W19-1", "20240506T101112Z", "2024-05-06 10:11:12.5+02:00", "2024-02-30", "yesterday"):
    try:
        print(f"{text:<28}", repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(f"{text:<28} {e}")
span = datetime(2024, 1, 1) - datetime(2023, 1, 1, 12, 30)
print(span, span.total_seconds(), divmod(span, timedelta(weeks=1)), span // timedelta(hours=1), f"{span / timedelta(days=1):.3f}")
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 2))
week = date(2024, 12, 30)
print(week.isocalendar(), week.strftime("%G-W%V-%u %j %U"), calendar.isleap(2024), calendar.monthrange(2024, 2))
stamps = sorted(datetime.fromtimestamp(s, timezone.utc) for s in (0, 1e9, 1234567890.123456))
print([s.isoformat(timespec="milliseconds") for s in stamps], min(stamps).timestamp())
