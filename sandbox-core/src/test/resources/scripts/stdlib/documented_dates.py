# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import datetime as D, calendar, time, pickle, copy
from datetime import *
from datetime import time as _t
import time
tz = timezone(timedelta(hours=2)); est = timezone(timedelta(hours=-5), "EST")
d = date(2024, 2, 29); dt = datetime(2024, 2, 29, 13, 5, 7, 89); t = time_ = D.time(1, 2, 3, 4)
class Tz(tzinfo):
    def utcoffset(self, d): return timedelta(hours=3)
    def dst(self, d): return timedelta(0)
    def tzname(self, d): return "TZ3"
class MyDate(date): pass
class MyDT(datetime): pass
class MyTD(timedelta): pass
check(r'''
timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1)
timedelta(1.5), timedelta(seconds=0.1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(hours=-1)
str(timedelta(1)), str(timedelta(2, 3)), str(timedelta(-1, 5, 6)), str(timedelta(0)), str(timedelta(100, 1, 1))
timedelta.min, timedelta.max, timedelta.resolution
timedelta(10**10)
timedelta("1")
timedelta(days=1) * 2, 3 * timedelta(1), timedelta(1) / 2, timedelta(1) * 0.3, timedelta(1) / 0.7, timedelta(1) // 7, timedelta(5) // timedelta(2), timedelta(5) % timedelta(2), timedelta(5) / timedelta(2), divmod(timedelta(5), timedelta(2))
timedelta(1) / 0
timedelta(1) // timedelta(0)
-timedelta(1, 5), +timedelta(1), abs(timedelta(-1)), bool(timedelta(0)), timedelta(1) == timedelta(hours=24), timedelta(1) == 1
timedelta(1) < 1
timedelta(1) + 1
timedelta(1) + timedelta(999999999)
timedelta(1).total_seconds(), timedelta(microseconds=1).total_seconds(), hash(timedelta(1)) == hash(timedelta(hours=24))
date(2024, 13, 1)
date(2023, 2, 29)
date(0, 1, 1)
date(10000, 1, 1)
date(2024, 1)
date("a", 1, 1)
date(2024, 1, 1.5)
d, str(d), d.isoformat(), d.ctime(), d.isocalendar(), d.isocalendar().week, d.weekday(), d.isoweekday(), d.toordinal(), d.timetuple()
date.min, date.max, date.resolution, d.replace(year=2023, day=1), d.replace(month=3)
d.replace(year=2023)
d.strftime("%Y-%m-%d %a %A %b %B %j %U %W %u %w %y %d %H %G %V %% %x %X %c"), format(d, "%d/%m"), format(d), f"{d:%B}"
d + timedelta(1), d - timedelta(60), d - date(2024, 1, 1), d + timedelta(hours=25)
d + 1
d - "x"
date.max + timedelta(1)
d < date(2025, 1, 1), d == datetime(2024, 2, 29), d != 5
d < datetime(2024, 1, 1)
d < 5
date.fromisoformat("2024-02-29"), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"), date.fromisoformat("2024W094"), date.fromisoformat("2024-W09")
date.fromisoformat("2024-2-29")
date.fromisoformat("2024-02-30")
date.fromisoformat(5)
date.fromordinal(738945), date.fromisocalendar(2024, 9, 4), date.fromtimestamp(0)
date.fromisocalendar(2024, 54, 1)
date.fromisocalendar(2024, 1, 8)
date.fromordinal(0)
D.time(25)
D.time(1, 60)
t, str(t), t.isoformat("milliseconds"), t.isoformat("minutes"), D.time(1, tzinfo=tz), D.time(0), D.time(1, 2), D.time(1, 2, 3, fold=1)
t.isoformat("bad")
t.replace(hour=5), t.strftime("%H:%M:%S.%f %p %I"), t.utcoffset(), D.time(1, tzinfo=tz).utcoffset(), D.time(1, tzinfo=tz).tzname(), t.dst()
D.time.fromisoformat("04:23:01"), D.time.fromisoformat("T042301"), D.time.fromisoformat("04:23:01.000384"), D.time.fromisoformat("04:23:01,5"), D.time.fromisoformat("04:23:01+04:00"), D.time.fromisoformat("04Z"), D.time.fromisoformat("24:00") if 0 else 0
D.time.fromisoformat("4:23")
D.time.fromisoformat("25:00")
D.time(1) < D.time(2), D.time(1) == D.time(1, tzinfo=tz), D.time(3, tzinfo=tz) == D.time(1, tzinfo=timezone.utc)
D.time(1) < D.time(1, tzinfo=tz)
D.time.min, D.time.max, bool(D.time(0))
dt, str(dt), dt.isoformat(" ", "seconds"), dt.isoformat(timespec="microseconds"), dt.isoformat("T", "hours"), dt.date(), dt.time(), dt.timetz(), dt.ctime(), dt.timetuple(), dt.utctimetuple()
datetime(2024, 1, 1, 24)
datetime(2024, 1, 1, tzinfo=5)
datetime(2024, 1, 1, fold=2)
datetime.fromisoformat("2011-11-04T00:05:23Z"), datetime.fromisoformat("20111104T000523"), datetime.fromisoformat("2011-W01-2T00:05:23.283"), datetime.fromisoformat("2011-11-04 00:05:23.283+00:00"), datetime.fromisoformat("2011-11-04T00:05:23+04:00:30.5"), datetime.fromisoformat("2011-11-04")
datetime.fromisoformat("2011-11-04T")
datetime.fromisoformat("garbage")
datetime.fromisoformat("2011-11-04T00:05:23+25:00")
datetime.strptime("21/11/06 16:30", "%d/%m/%y %H:%M"), datetime.strptime("Tue Nov 21 2006 04:30PM", "%a %b %d %Y %I:%M%p"), datetime.strptime("2024 366", "%Y %j"), datetime.strptime("2024-01-01T00:00:00.123456+0530", "%Y-%m-%dT%H:%M:%S.%f%z"), datetime.strptime("12:00 UTC", "%H:%M %Z"), datetime.strptime("2024 10 1", "%Y %U %w"), datetime.strptime("2024 10 1", "%G %V %u")
datetime.strptime("2024", "%d")
datetime.strptime("2024-01-01 x", "%Y-%m-%d")
datetime.strptime("x", "%Q")
datetime.strptime("31/02/2024", "%d/%m/%Y")
datetime.strptime("1", "%")
datetime.strptime("10 2024", "%V %Y")
datetime.strptime(" 1  2024 ", " %m %Y "), datetime.strptime("jan 5 99", "%b %d %y"), datetime.strptime("5 jan 68", "%d %b %y")
dt.replace(tzinfo=tz), dt.replace(tzinfo=tz).astimezone(timezone.utc), dt.replace(tzinfo=est).astimezone(tz)
dt.replace(tzinfo=tz).utcoffset(), dt.replace(tzinfo=est).tzname(), dt.replace(tzinfo=tz).dst(), dt.replace(tzinfo=Tz()).isoformat(), dt.replace(tzinfo=est).strftime("%z %Z %:z"), dt.strftime("[%z][%Z]"), dt.strftime("%f %s" if 0 else "%f")
dt - datetime(2023, 1, 1), dt + timedelta(hours=12), dt - timedelta(1), timedelta(1) + dt
dt - dt.replace(tzinfo=tz)
dt < dt.replace(tzinfo=tz)
dt == dt.replace(tzinfo=tz), dt.replace(tzinfo=tz) == dt.replace(tzinfo=tz).astimezone(est), hash(dt) == hash(dt.replace(fold=1))
datetime.max + timedelta(1)
datetime.combine(d, t), datetime.combine(d, t, tzinfo=tz), datetime.combine(dt, D.time(tzinfo=est))
datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, tz), datetime.utcfromtimestamp(10), datetime.fromtimestamp(-1.25, timezone.utc), datetime.fromtimestamp(1e9+0.1234567, timezone.utc)
datetime.fromtimestamp(1e20, timezone.utc)
datetime.fromtimestamp(float("nan"), timezone.utc)
dt.replace(tzinfo=timezone.utc).timestamp(), datetime(1, 1, 1, tzinfo=timezone.utc).timestamp()
datetime.min, datetime.max, datetime.resolution, datetime.fromordinal(1), datetime.fromisocalendar(2024, 1, 1), dt.toordinal()
timezone.utc, timezone(timedelta(hours=5, minutes=30)), str(timezone(timedelta(hours=-5, minutes=-30))), timezone(timedelta(0)), str(timezone.utc), est, str(est), timezone(timedelta(0), "X"), str(timezone(timedelta(seconds=90))), timezone.min, timezone.max, D.UTC is timezone.utc
timezone(timedelta(hours=24))
timezone(5)
timezone(timedelta(1, microseconds=-1)), est == timezone(timedelta(hours=-5)), hash(est) == hash(timezone(timedelta(hours=-5))), est.utcoffset(None), est.tzname(None), est.dst(None), timezone.utc.fromutc(dt.replace(tzinfo=timezone.utc))
timezone.utc.fromutc(dt)
tzinfo().utcoffset(None)
Tz().fromutc(datetime(2024, 1, 1, tzinfo=Tz()))
MyDate(2024, 1, 1), MyDate(2024, 1, 1) + timedelta(1), type(MyDate.fromisoformat("2024-01-01")), type(MyDate(2024, 1, 1).replace(day=2)), type(MyDT(2024, 1, 1) + timedelta(1)), type(MyDT.strptime("2024", "%Y")), type(MyDT(2024, 1, 1).date()), MyTD(1), type(MyTD(1) + MyTD(1)), type(MyDT(2024, 1, 2) - MyDT(2024, 1, 1))
[pickle.loads(pickle.dumps(x)) == x for x in (d, dt, t, tz, est, timedelta(1, 2, 3), dt.replace(tzinfo=tz), MyDate(1, 2, 3), d.isocalendar())]
copy.deepcopy([d, dt, tz, timedelta(1)]), copy.copy(est), dt.__reduce__(), d.__reduce__(), timedelta(1).__reduce__(), t.__reduce_ex__(2), tz.__getinitargs__()
d.year, d.month, d.day, dt.hour, dt.fold, t.microsecond, t.tzinfo, timedelta(1, 2, 3).seconds
d.year = 5
d.foo
copy.replace(d, day=1), copy.replace(dt, hour=0), copy.replace(t, hour=0), isinstance(dt, date), issubclass(datetime, date)
D.MINYEAR, D.MAXYEAR, D.datetime_CAPI if 0 else 0
sorted([date(2024, 3, 1), date(2023, 1, 1)]), max(dt, datetime.min), min(timedelta(1), timedelta(2)), sum([timedelta(1), timedelta(2)], timedelta())
{d: 1, date(2024, 2, 29): 2}, d in {d}
dt.strftime("%-d %-m %e %k %l %D %F %T %R %r %h %n%t%C %g %P"), dt.strftime(""), dt.strftime("é%Y"), d.strftime("%"), datetime(5, 1, 1).strftime("%Y %y %G %F")
''')
check(r'''
calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2024), calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2), calendar.monthrange(2023, 10)
calendar.monthrange(2024, 13)
calendar.weekday(2024, 2, 30)
calendar.month(2024, 2)
print(calendar.month(2024, 2, w=4, l=2))
print(calendar.calendar(2024, w=2, l=1, c=4, m=4))
calendar.prmonth(2024, 5)
calendar.monthcalendar(2024, 2), list(calendar.day_name), list(calendar.month_abbr), calendar.month_name[3], calendar.day_abbr[-1], len(calendar.month_name), calendar.day_name[1:3]
calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.MONDAY, calendar.JANUARY, calendar.Month.MAY, calendar.Day(6), repr(calendar.SUNDAY), str(calendar.FEBRUARY)
calendar.Calendar(6).firstweekday, list(calendar.Calendar(6).iterweekdays()), list(calendar.Calendar().itermonthdays(2024, 2))[:6], list(calendar.Calendar().itermonthdays2(2024, 2))[:4], list(calendar.Calendar().itermonthdays3(2024, 2))[:2], list(calendar.Calendar().itermonthdays4(2024, 2))[:2], list(calendar.Calendar().itermonthdates(2024, 2))[:2]
calendar.Calendar(5).monthdatescalendar(2024, 2)[0], calendar.Calendar().monthdays2calendar(2024, 2)[0], calendar.Calendar().yeardayscalendar(2024, 6)[0][0][0], calendar.Calendar().yeardays2calendar(2024, 6)[0][0][0]
print(calendar.TextCalendar(6).formatmonth(2023, 10))
print(calendar.HTMLCalendar().formatmonth(2024, 2))
print(calendar.HTMLCalendar(6).formatyear(2024, 6)[:800])
print(calendar.HTMLCalendar().formatyearpage(2024)[:400])
calendar.TextCalendar().formatweek([(1, 0), (2, 1)], 3), calendar.TextCalendar().formatweekheader(5), calendar.TextCalendar().formatday(0, 1, 4), calendar.TextCalendar().formatmonthname(2024, 1, 20)
calendar.setfirstweekday(6), calendar.firstweekday(), calendar.weekheader(3), calendar.setfirstweekday(0)
calendar.setfirstweekday(8)
calendar.IllegalMonthError(13), str(calendar.IllegalMonthError(13)), str(calendar.IllegalWeekdayError(9)), isinstance(calendar.IllegalMonthError(1), (ValueError, IndexError))
time.gmtime(0), time.gmtime(1e9), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86399)), time.asctime(time.gmtime(0)), time.strptime("30 Nov 00", "%d %b %y"), time.struct_time((2024, 1, 1, 0, 0, 0, 0, 1, 0)), time.timezone, time.tzname, time.daylight, time.altzone
time.struct_time((1, 2))
time.strptime("x", "%Y")
time.strftime("%Y", (1, 2, 3))
time.sleep(-1)
time.sleep("x")
time.gmtime("x")
time.gmtime(1e30)
time.asctime((2024, 13, 1, 0, 0, 0, 0, 0, 0))
type(time.time()), type(time.time_ns()), time.monotonic() <= time.monotonic(), time.get_clock_info("time").adjustable in (True, False)
time.get_clock_info("bad")
''')
