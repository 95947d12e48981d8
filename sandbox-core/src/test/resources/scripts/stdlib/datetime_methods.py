# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import datetime as m, pickle, copy, time
from datetime import *
d = date(2024, 2, 29); dt = datetime(2024, 2, 29, 13, 4, 5, 678901); t = time(13, 4, 5, 6789) if 0 else m.time(13, 4, 5, 6789); td = timedelta(days=-1, seconds=5, microseconds=7)
u = timezone.utc; z = timezone(timedelta(hours=5, minutes=30)); zn = timezone(timedelta(hours=-3), 'NAME')
a = datetime(2024, 2, 29, 13, 4, 5, tzinfo=z); n = datetime(2024, 2, 29, 13)
class Tz(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1 + (dt.month > 6 if dt else 0))
    def dst(self, dt): return timedelta(hours=dt.month > 6 if dt else 0)
    def tzname(self, dt): return 'TZ%d' % (dt.month > 6)
class BadTz(tzinfo):
    def utcoffset(self, dt): return 5
    def tzname(self, dt): return 5
class BigTz(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=25)
each('''
timedelta(), timedelta(1), timedelta(weeks=1, days=2, hours=3, minutes=4, seconds=5, milliseconds=6, microseconds=7), timedelta(0.5), timedelta(seconds=1e-7), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(days=1.000001)
repr(td), str(td), td.days, td.seconds, td.microseconds, td.total_seconds(), str(timedelta(days=100, hours=1)), str(timedelta(1)), str(timedelta(-1)), repr(timedelta(microseconds=1))
timedelta.min, timedelta.max, timedelta.resolution
timedelta(10**9)
timedelta('1')
timedelta(float('nan'))
timedelta(float('inf'))
td + td, td - td, -td, +td, abs(td), td * 2, 2 * td, td * 1.5, td / 2, td / td, td // 2, td // timedelta(hours=1), td % timedelta(hours=1), divmod(td, timedelta(hours=1)), td / 0.3
td / 0
td // timedelta(0)
td * 'x'
td + 1
td < 5
td == 5, td < timedelta(), bool(timedelta()), hash(td) == hash(timedelta(days=-1, seconds=5, microseconds=7))
timedelta.max + timedelta(1)
date(2024, 13, 1)
date(2024, 2, 30)
date(0, 1, 1)
date(10000, 1, 1)
date('2024', 1, 1)
date(2024)
date(2024, 1, 1, 1)
date(year=2024, month=1, day=2), d.replace(day=1), d.replace(2020, 1, 1), d.isoformat(), str(d), repr(d), d.ctime(), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple()
d.replace(day=31)
d.replace(year=2023)
d.isocalendar().week, d.isocalendar()[0], repr(d.isocalendar()), tuple(d.isocalendar())
date.fromordinal(1), date.fromordinal(738945), date.fromisocalendar(2024, 9, 4), date.fromisocalendar(2020, 53, 7)
date.fromordinal(0)
date.fromordinal(10**7)
date.fromisocalendar(2023, 53, 1)
date.fromisocalendar(2023, 1, 8)
date.fromisocalendar(2023, 0, 1)
[date.fromisoformat(s) for s in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09')]
date.fromisoformat('2024-2-9')
date.fromisoformat('2024-02-30')
date.fromisoformat('')
date.fromisoformat(5)
date.fromisoformat('2024-02-29T00')
d + timedelta(1), d - timedelta(365), d - date(2024, 1, 1), d + timedelta(hours=23), timedelta(1) + d
date.max + timedelta(1)
d + 1
d - datetime(2024, 1, 1)
d == datetime(2024, 2, 29), d < date(2025, 1, 1)
d < datetime(2025, 1, 1)
d < 5
date.min, date.max, date.resolution, hash(d) == hash(date(2024, 2, 29))
d.strftime('%a %A %w %d %b %B %m %y %Y %j %U %W %c %x %X %% %G %u %V %p %H %I %M %S %f %z %Z|%e %D %F %T %R %r %h %n %t %C %g %k %l %s %P'.replace(' %s', ''))
dt.strftime('%H:%M:%S.%f %p %I %c|%x|%X|%j|%U|%W|%z|%Z|%:z|%-d|%-m|%q|%'), a.strftime('%z %Z %:z'), zn.tzname(None)
format(d, '%Y'), f'{d:%d.%m}', f'{d}', format(dt, ''), f'{dt:%H}'
d.strftime(5)
d.strftime('é%Y'), d.strftime('')
datetime(2024, 2, 29)
datetime(2024, 2, 29, 24)
datetime(2024, 2, 29, 0, 60)
datetime(2024, 2, 29, 0, 0, 60)
datetime(2024, 2, 29, 0, 0, 0, 10**6)
datetime(2024, 2, 29, tzinfo=5)
datetime(2024, 2, 29, fold=2)
datetime(2024, 2)
datetime()
repr(dt), str(dt), repr(a), str(a), repr(datetime(2024, 1, 1, fold=1)), repr(n), datetime(1, 1, 1), repr(datetime(2024, 1, 1, 0, 0, 1))
dt.isoformat(), dt.isoformat(' '), [dt.isoformat(timespec=s) for s in ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds')], n.isoformat(), a.isoformat('T', 'minutes')
dt.isoformat(timespec='bogus')
dt.isoformat('ab')
dt.isoformat(5)
[datetime.fromisoformat(s) for s in ('2024-02-29', '2024-02-29T13', '2024-02-29 13:04', '20240229T130405', '2024-02-29T13:04:05Z', '2024-02-29T13:04:05.1', '2024-02-29T13:04:05,123456', '2024-02-29T13:04:05.123456789', '2024-02-29T13:04:05+05:30', '2024-02-29T13:04:05-0800', '2024-02-29x13:04', '2024-W09-4T10:00', '2024-02-29T13:04:05+05:30:15.5', '2024-02-29T24:00:00' if 0 else '2024-02-29')]
datetime.fromisoformat('2024-02-29T25:00')
datetime.fromisoformat('2024-02-29T13:04:')
datetime.fromisoformat('2024-02-29T13:04:05+25:00')
datetime.fromisoformat('2024-02-29T13:4')
datetime.fromisoformat('garbage')
datetime.fromisoformat('2024-02-29T')
datetime.fromisoformat(None)
datetime.strptime('2024-02-29 13:04:05.5 +0530', '%Y-%m-%d %H:%M:%S.%f %z'), datetime.strptime('Feb 3 24 1PM', '%b %d %y %I%p'), datetime.strptime('60 2024', '%j %Y'), datetime.strptime('2024 9 4', '%G %V %u'), datetime.strptime('Thu 2024 08', '%a %Y %U')
datetime.strptime('x', '%Y')
datetime.strptime('2024 z', '%Y')
datetime.strptime('2024', '%Q')
datetime.strptime('2024', '%')
datetime.strptime('2023-02-29', '%Y-%m-%d')
datetime.strptime(5, '%Y')
datetime.strptime('24', '%y'), datetime.strptime('69', '%y').year, datetime.strptime('UTC', '%Z'), datetime.strptime('+01:00', '%z'), datetime.strptime('Z', '%z'), datetime.strptime(' 1', ' %d'), datetime.strptime('%', '%%')
datetime.strptime('2024 09', '%G %V')
datetime.strptime('09 4', '%V %u')
dt.date(), dt.time(), dt.timetz(), a.timetz(), dt.replace(microsecond=0, tzinfo=u), dt.timetuple(), a.utctimetuple(), dt.toordinal(), dt.weekday(), dt.isocalendar(), dt.ctime()
datetime.combine(d, t), datetime.combine(d, t, u), datetime.combine(dt, t), datetime.combine(d, t, tzinfo=None)
datetime.combine(5, t)
dt.replace(hour=25)
a.utcoffset(), a.tzname(), a.dst(), dt.utcoffset(), a.astimezone(u), a.astimezone(zn), a.timestamp(), datetime.fromtimestamp(0, u), datetime.fromtimestamp(1.5, z), datetime.fromtimestamp(-1.25, u), datetime.fromtimestamp(1e9 + 0.123456, tz=u)
datetime.fromtimestamp(1e20, u)
datetime.fromtimestamp('x', u)
datetime.fromtimestamp(float('nan'), u)
datetime.fromtimestamp(0, 5)
datetime.utcfromtimestamp(0)
a - dt
a < dt
a == dt, a == a.astimezone(u), hash(a) == hash(a.astimezone(u)), a < a.astimezone(u) + timedelta(1), a - a.astimezone(u), dt - n, dt + td, dt - td, td + dt
datetime.max + timedelta(1)
datetime.min, datetime.max, datetime.resolution, m.time.min, m.time.max, m.time.resolution, m.MINYEAR, m.MAXYEAR, m.UTC is u
dt - 5
dt < 5
dt < d
m.time(24)
m.time(1, 2, 3, 4, u), m.time(), repr(m.time(1)), repr(m.time(1, 2, 3)), repr(m.time(1, fold=1)), str(m.time(1, 2, 3, 4)), m.time(1, tzinfo=z), repr(m.time(1, tzinfo=z))
t.isoformat('milliseconds'), t.strftime('%H %Y %f %p'), t.replace(hour=1), m.time.fromisoformat('04:23'), m.time.fromisoformat('T04:23:01.5+01:00'), m.time.fromisoformat('042301'), format(t, '%M'), m.time(1, tzinfo=z).utcoffset(), t.tzname()
m.time.fromisoformat('4:23')
m.time.fromisoformat('25:00')
m.time(1) < m.time(2), m.time(1) == m.time(1, tzinfo=u), m.time(1, tzinfo=u) == m.time(2, tzinfo=timezone(timedelta(hours=1))), bool(m.time(0)), hash(m.time(1)) == hash(m.time(1))
m.time(1) < m.time(1, tzinfo=u)
m.time(1) - m.time(0)
m.time(1) + timedelta(1)
timezone(timedelta(hours=24))
timezone(5)
timezone(timedelta(0), 5)
timezone(timedelta(0)), timezone(timedelta(0), 'X'), repr(timezone.utc), str(z), repr(z), repr(zn), str(zn), timezone.min, timezone.max, timezone(timedelta(seconds=90)), timezone(timedelta(hours=-5, minutes=-30)), timezone(timedelta(microseconds=1)), z == timezone(timedelta(hours=5, minutes=30)), hash(z) == hash(timezone(timedelta(hours=5.5)))
z.utcoffset(None), z.dst(None), z.tzname(None), z.fromutc(datetime(2024, 1, 1, tzinfo=z))
z.fromutc(datetime(2024, 1, 1))
z.utcoffset(5)
tzinfo().utcoffset(None)
tzinfo().tzname(None)
tzinfo().fromutc(dt)
datetime(2024, 7, 1, tzinfo=BadTz()).utcoffset()
datetime(2024, 7, 1, tzinfo=BadTz()).tzname()
datetime(2024, 7, 1, tzinfo=BigTz()).utcoffset()
str(datetime(2024, 7, 1, tzinfo=BadTz()))
copy.replace(dt, year=1), copy.replace(t, hour=2), copy.replace(d, day=3)
d.year
isinstance(dt, date), date.__mro__, datetime.__mro__, timezone.__mro__
d.nope
sorted([datetime(2024, 1, 2), datetime(2023, 1, 1)]), max(d, date(2025, 1, 1)), sum([timedelta(1), timedelta(2)], timedelta()), datetime(2024, 1, 31) + timedelta(days=30)
''', globals())
try: d.year = 5
except AttributeError as e: print(e)
class DT(datetime):
    def __new__(cls, *a, tag=None, **k): o = super().__new__(cls, *a, **k); o.tag = tag; return o
    def hello(self): return 'hi %s' % self.tag
x = DT(2024, 1, 2, tag='t'); print(x, repr(x), x.hello(), type(x + timedelta(1)), type(x.replace(day=3)), type(x.date()), type(DT.fromisoformat('2024-01-01')), type(DT.strptime('2024', '%Y')), type(DT.fromtimestamp(0, u)), type(x.astimezone(u)), type(DT.combine(d, t)), type(x - x), type(copy.copy(x)), pickle.loads(pickle.dumps(x)).tag)
class D2(date): pass
print(repr(D2(2024, 1, 1)), type(D2(2024, 1, 1) + timedelta(1)), type(D2.fromordinal(5)), D2(2024, 1, 1) == date(2024, 1, 1), type(D2(2024, 1, 1).replace(day=2)), D2.fromisoformat('2024-01-05'))
class TD(timedelta): pass
print(repr(TD(1)), type(TD(1) + TD(1)), type(TD(1) * 2), type(-TD(1)), str(TD(1)))
class T2(m.time): pass
print(repr(T2(1)), type(T2(1).replace(hour=2)))
match dt:
    case datetime(year=y, month=mo): print(y, mo)
