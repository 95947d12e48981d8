# SPDX-License-Identifier: Apache-2.0
# Rare texts of dates and times: flags and widths of directives, odd ISO texts, offsets, edges of the years.
import time
import warnings
from datetime import date, datetime, time as clock, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

warnings.simplefilter('ignore')


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


directives = (
    '%_d %-d %0d %^a %#a %#p %^B %#Z| %_5d %05d %-5d %5d %10Y %_10Y %10A %-10A %^10A %010A %Ey %Od %OH %Ec %EX '
    '%Oq %q %5q %_e %0e %-e %_j %_l %0l %-y %_Y %+Y %5% %5n %15F %10T %12c %10p %_z| %10Z| %E %O %5 %_ %^c %3C %C '
    '%-C %4u %_V %-s %k').split(' ')
for moment in (datetime(2004, 3, 7, 9, 5, 2, 45), date(2004, 3, 7), datetime(4, 3, 7, tzinfo=timezone.utc)):
    print(moment, [moment.strftime(each) for each in directives])
fields = (2004, 1, 2, 3, 4, 5, 6, 7)
for zone in ((0,), (-1,), (1,), (0, 'XX', 7200), (-1, None, None)):
    made = time.struct_time(fields + zone) if len(zone) > 1 else fields + zone
    print(zone, time.strftime('%Z|%z|%_d', made))

for text in ('03.5', '0304.5', '03,25', '03.', '03:04.5Z', '03.5+01:00', '03:', '0304:05'):
    show(text, lambda: clock.fromisoformat(text))
    show(text, lambda: datetime.fromisoformat('2024-01-02T' + text))
for offset in ('+01:99', '+01:00:99', '+25:00', '-01:60', '+01.5'):
    show(offset, lambda: datetime.fromisoformat('2024-01-02T03:04' + offset))
for text in ('+05:30:15', '+053015', '+05:3015', '+05:3015.5', '+0530:15', '-05:30'):
    show(text, lambda: datetime.strptime(text, '%z').utcoffset())
show('None', lambda: datetime.strptime(None, '%Y'))

for moment in (-62135596800, -62135510400, 253402300799, 253402300800, -62135683200, 1e13, -1e13):
    show(moment, lambda: datetime.fromtimestamp(moment))
    show(moment, lambda: datetime.fromtimestamp(moment, timezone.utc))
    show(moment, lambda: date.fromtimestamp(moment))
    show(moment, lambda: datetime.utcfromtimestamp(moment))
    show(moment, lambda: time.gmtime(moment))
for parts in ((10 ** 10, 1, 1), (10 ** 20, 1, 1), (2024, 10 ** 10, 1), (1.5, 1, 1), ('a', 1, 1), (-1, 1, 1),
              (2 ** 31 - 1, 1, 1), (-2 ** 31, 1, 1), (2024, 1, 0.5), (12345, 2, 29)):
    for function in (lambda parts: time.strftime('%Y-%m', parts), time.asctime, time.mktime):
        show(parts, lambda: function(parts + (0, 0, 0, 0, 1, 0)))

new_york = ZoneInfo('America/New_York')
for local in (datetime(2024, 11, 3, 1, 30, tzinfo=new_york), datetime(2024, 11, 3, 1, 30, tzinfo=new_york, fold=1),
              datetime(2024, 3, 10, 2, 30, tzinfo=new_york), datetime(2024, 7, 1, tzinfo=new_york)):
    world = local.astimezone(timezone.utc)
    print(local, local == world, world == local, local != world, local <= world, local - world,
          local == local.replace(fold=1), {local: 1}.get(world))


class Odd(tzinfo):
    def utcoffset(self, moment):
        return None

    def tzname(self, moment):
        return timedelta(1)


show('naive', lambda: datetime(2020, 1, 1, tzinfo=Odd()).timestamp())
show('name', lambda: datetime(2020, 1, 1, tzinfo=Odd()).tzname())
show('zone', lambda: timezone(timedelta(0), None))
show('zone', lambda: timezone.utc.__reduce__())
