# Calls of datetime, decimal, random, statistics and their kin that programs seldom make.
import calendar
import copy
import decimal
import pickle
import random
import statistics
import time
import zoneinfo
from datetime import date, datetime, time as clock, timedelta, timezone
from decimal import (BasicContext, Context, Decimal, DefaultContext, DivisionByZero, Inexact,
                     getcontext, localcontext, setcontext)


def show(function, *args, **named):
    try:
        print(repr(function(*args, **named)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


week = date(2024, 1, 1).isocalendar()
print(week, pickle.loads(pickle.dumps(week)), copy.copy(week), type(week)(1, 2, 3), week == (2024, 1, 1))
for moment in (datetime(2024, 1, 1), datetime(2024, 1, 1, tzinfo=timezone.utc)):
    print(repr(moment.astimezone()), moment.astimezone(None).tzname())
show(type, 'Zone', (timezone,), {})
for given in (None, 5):
    show(datetime(2024, 1, 1).isoformat, given)
    show(datetime(2024, 1, 1).isoformat, ' ', given)
    show(clock(1).isoformat, given)
    show(clock(1).__format__, given)
    show(date(2024, 1, 1).__format__, given)
show(timezone.utc.fromutc, 1)
zone = zoneinfo.ZoneInfo.no_cache('UTC')
print(zone.__reduce__()[1], zoneinfo.ZoneInfo('UTC').__reduce__()[1])
print(pickle.loads(pickle.dumps(zone)) is zoneinfo.ZoneInfo('UTC'),
      pickle.loads(pickle.dumps(zoneinfo.ZoneInfo('UTC'))) is zoneinfo.ZoneInfo('UTC'))
show(calendar.LocaleTextCalendar(0, 'C').formatweekheader, 2)
show(calendar.LocaleTextCalendar(0, 'xx_YY').formatmonth, 2024, 2)
show(calendar.LocaleHTMLCalendar(0, 'xx_YY').formatweekday, 1)
show(time.get_clock_info, None)
show(time.get_clock_info, 1)
show(time.get_clock_info, 'sundial')
show(time.clock_gettime, 'a')
show(time.clock_getres, 1.5)
show(time.strftime, 'a\0b', (2024, 1, 2, 3, 4, 5, 6, 7, 0))

for operation in ('add', 'radd', 'sub', 'rsub', 'mul', 'truediv', 'rfloordiv', 'mod', 'divmod', 'pow', 'rpow'):
    print([getattr(Decimal(3), f'__{operation}__')(other) for other in ('a', 1.5, None, [1])])


class Adding:
    def __radd__(self, other):
        return 'added'

    def __rpow__(self, other):
        return 'raised'


class Text(str):
    def __radd__(self, other):
        return 'text'


print(Decimal(1) + Adding(), Decimal(1) ** Adding(), Decimal(1) + Text('a'))
show(lambda: Decimal(1) + 'a')
show(lambda: 'a' + Decimal(1))
show(lambda: 1.5 * Decimal(2))
show(lambda: Decimal(2) * 'ab')
show(lambda: divmod(Decimal(2), None))
show(lambda: None ** Decimal(2))
context = Context(prec=3)
show(context.create_decimal_from_float, '1')
show(context.create_decimal_from_float, Decimal(1))
show(context.create_decimal_from_float, 1.23456)
show(context.canonical, 1)
print(context.canonical(Decimal('1.23456')), Decimal('1.5').canonical(), type(context.flags).__name__)
for template in (DefaultContext, BasicContext):
    setcontext(template)
    print(getcontext() is template, getcontext().prec)
getcontext().prec = 4
print(BasicContext.prec)
setcontext(Context())
with localcontext(traps=[Inexact], prec=5) as own:
    show(lambda: Decimal(1) / 3)
with localcontext(traps=[]):
    print(Decimal(1) / 0, getcontext().flags[DivisionByZero])
show(localcontext, traps=['Inexact'])

show(random.sample, [1, 2], 1, counts=[1, -5])
show(random.sample, [1, 2], 1, counts=[0, 0])
random.setstate((2, tuple([2 ** 32 + 1] * 624 + [1]), None))
print(random.random())
show(statistics.NormalDist.from_samples, [])
show(lambda: statistics.NormalDist(1, 2) * statistics.NormalDist(1, 2))
show(lambda: statistics.NormalDist(1, 2) / 'a')
