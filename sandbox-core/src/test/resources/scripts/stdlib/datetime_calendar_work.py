# SPDX-License-Identifier: Apache-2.0
# Date arithmetic as programs do it.
from datetime import date, datetime, timedelta
import calendar


def add_months(d, months):
    month = d.month - 1 + months
    year = d.year + month // 12
    month = month % 12 + 1
    return date(year, month, min(d.day, calendar.monthrange(year, month)[1]))


def business_days(start, end):
    return sum(1 for i in range((end - start).days) if (start + timedelta(i)).weekday() < 5)


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


print(add_months(date(2024, 1, 31), 1), add_months(date(2024, 11, 30), 3), add_months(date(2024, 3, 31), -1))
print(business_days(date(2024, 1, 1), date(2024, 2, 1)), age(date(2000, 2, 29), date(2024, 2, 28)))
start = datetime(2024, 3, 30, 22, 0)
for i in range(4):
    print((start + timedelta(hours=6 * i)).strftime("%a %d %b %Y, %H:%M"))
fridays = [d for d in (date(2024, 1, 1) + timedelta(n) for n in range(366)) if d.day == 13 and d.weekday() == 4]
print(*fridays)
print(calendar.isleap(2024), calendar.isleap(1900), calendar.monthrange(2024, 2), calendar.leapdays(2000, 2025), calendar.weekday(2024, 7, 4), calendar.month_name[5], calendar.day_abbr[0], list(calendar.month_abbr)[:4])
print(calendar.month(2024, 2))
events = {"b": "2024-03-01T10:00:00", "a": "2024-02-28T09:30:00", "c": "2024-03-01T09:59:59"}
for name, when in sorted(events.items(), key=lambda e: datetime.fromisoformat(e[1])):
    print(name, when)
gap = datetime.fromisoformat(events["b"]) - datetime.fromisoformat(events["a"])
hours, rest = divmod(gap.total_seconds(), 3600)
print(gap, int(hours), int(rest // 60))
print(date(2024, 12, 30).isocalendar().week, date(2021, 1, 3).isocalendar()[:2], (date(2024, 12, 25) - date(2024, 7, 4)).days)
