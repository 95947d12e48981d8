# SPDX-License-Identifier: Apache-2.0
# datetime: date, time, datetime, timedelta.
from datetime import date, datetime, time, timedelta, timezone

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isoformat(), d.isocalendar(), d.toordinal(), d.replace(year=2023, day=1), d.strftime("%d/%m/%y %A %B %j"), d.ctime(), d.timetuple().tm_yday)
t = time(13, 5, 9, 250)
print(t, repr(t), t.isoformat(timespec="minutes"), t.replace(hour=1), time(0), time(1, 2) < time(1, 3), t.strftime("%I:%M %p"), time.fromisoformat("10:20:30"))
dt = datetime(2024, 12, 31, 23, 59, 58)
print(dt, repr(dt), dt.date(), dt.time(), dt + timedelta(seconds=2), dt.isoformat(), dt.isoformat(" "), dt.replace(month=1), dt.strftime("%Y-%m-%d %H:%M:%S %a %b"), dt.timetuple()[:6])
delta = timedelta(days=1, hours=2, minutes=30, seconds=5, milliseconds=250)
print(delta, repr(delta), delta.days, delta.seconds, delta.microseconds, delta.total_seconds(), -delta, delta * 2, delta / 2, delta // timedelta(hours=1), delta % timedelta(hours=1), abs(timedelta(-1)), timedelta(weeks=1), timedelta(), divmod(delta, timedelta(hours=1)))
print(date(2024, 3, 1) - d, d + timedelta(365), d - timedelta(1), dt - datetime(2024, 1, 1), d < date(2024, 3, 1), date(2024, 1, 1) == datetime(2024, 1, 1), max(d, date(2025, 1, 1)), sorted([date(2024, 5, 1), date(2023, 5, 1)])[0])
print(datetime.strptime("05/03/2024 14:30", "%d/%m/%Y %H:%M"), datetime.strptime("Mar 5 2024", "%b %d %Y").date(), date.fromisoformat("2024-05-06"), datetime.fromisoformat("2024-05-06T07:08:09"), datetime.fromisoformat("2024-05-06T07:08:09.5+02:00"), datetime.combine(d, time(1, 2)), date.fromordinal(738000), date.fromisocalendar(2024, 10, 3))
utc = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
est = timezone(timedelta(hours=-5), "EST")
print(utc, repr(utc), utc.astimezone(est), utc.tzname(), utc.utcoffset(), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc), utc.astimezone(timezone(timedelta(hours=5, minutes=30))).isoformat(), utc.replace(tzinfo=None), est, repr(est), utc == utc.astimezone(est))
print(date.min, date.max, datetime.max, timedelta.max, timedelta.resolution, f"{d:%Y}/{d:%m}", f"{dt:%H:%M}", {d: 1}[date(2024, 2, 29)], date(2024, 1, 31).strftime("%U %W %w %%"))
for source in ["date(2023, 2, 29)", "date(2024, 13, 1)", "time(25)", "datetime(2024, 1)", "d + 5", "d < 5", "d - dt", "datetime.strptime('x', '%Y')", "date.fromisoformat('2024/01/01')", "utc - dt", "utc < dt", "timedelta(days=10**10)", "d + timedelta(10**7)", "date('2024')", "datetime.strptime('2024-01-01 x', '%Y-%m-%d')", "timedelta(1) + 1", "date(0, 1, 1)", "d.replace(day=40)", "time(1) + timedelta(1)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
