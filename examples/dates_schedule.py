# SPDX-License-Identifier: Apache-2.0
# Dates: deadlines in working days, recurring meetings, and overlaps.
from datetime import date, datetime, timedelta

HOLIDAYS = {date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1)}


def working_days_after(start, count):
    day = start
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in HOLIDAYS:
            count -= 1
    return day


def nth_weekday(year, month, weekday, n):
    """The n-th given weekday (0 is Monday) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def overlaps(meetings):
    ordered = sorted(meetings, key=lambda m: m["start"])
    for i, a in enumerate(ordered):
        for b in ordered[i + 1 :]:
            if b["start"] >= a["end"]:
                break
            yield a["name"], b["name"], min(a["end"], b["end"]) - b["start"]


def human(delta):
    days, seconds = delta.days, delta.seconds
    hours, minutes = seconds // 3600, seconds % 3600 // 60
    parts = [f"{n} {unit}{'s' * (n != 1)}" for n, unit in ((days, "day"), (hours, "hour"), (minutes, "minute")) if n]
    return ", ".join(parts) or "nothing"


start = date(2024, 12, 20)
for count in (1, 5, 10):
    due = working_days_after(start, count)
    print(f"{count:>2} working days after {start:%a %d %b}: {due:%A, %d %B %Y} (week {due.isocalendar().week})")

print("board meetings:", ", ".join(str(nth_weekday(2025, month, 1, 2)) for month in range(1, 7)))

meetings = [
    {"name": name, "start": (s := datetime.fromisoformat(text)), "end": s + timedelta(minutes=minutes)}
    for name, text, minutes in [
        ("stand-up", "2025-01-06T09:00", 15),
        ("review", "2025-01-06T09:10", 60),
        ("lunch", "2025-01-06T12:00", 45),
        ("interview", "2025-01-06T09:55", 50),
    ]
]
for first, second, shared in overlaps(meetings):
    print(f"{first} and {second} overlap for {human(shared)}")

booked = sum((m["end"] - m["start"] for m in meetings), timedelta())
print("booked:", human(booked))
launch = datetime.strptime("17/03/2025 14:30", "%d/%m/%Y %H:%M")
print("until launch:", human(launch - datetime(2025, 1, 6, 9, 0)))
launch.isoformat()
