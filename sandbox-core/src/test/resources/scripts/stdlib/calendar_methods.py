# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import calendar as cal, io, contextlib, datetime, locale
from calendar import *
tc, hc = TextCalendar(), HTMLCalendar()
print(tc.formatyear(2024)); print(TextCalendar(6).formatyear(2023, w=3, l=2, c=4, m=2)); print(cal.calendar(2025, 1, 1, 2, 6))
print(tc.formatmonth(2024, 2)); print(tc.formatmonth(2024, 2, w=5, l=2)); print(hc.formatmonth(2024, 2)); print(hc.formatmonth(2024, 2, withyear=False)); print(hc.formatyear(2024)[:700]); print(hc.formatyearpage(2024)[:600]); print(hc.formatyear(2024, 4)[-300:])
each('''
[isleap(y) for y in (1900, 2000, 2023, 2024)], leapdays(2000, 2030)
weekday(2024, 2, 29), weekday(99999, 1, 1), weekday(0, 1, 1)
weekday(2024, 13, 1)
weekday(2024, 2, 30)
monthrange(2024, 2)
monthrange(2024, 13)
monthrange(2024, 0)
monthcalendar(2024, 2), monthcalendar(2021, 2)
weekheader(2), weekheader(3), weekheader(5), weekheader(10), weekheader(1)
timegm((2024, 1, 1, 0, 0, 0)), timegm((1969, 12, 31, 23, 59, 59, 0, 0, 0))
timegm((2024, 1))
list(day_name), list(day_abbr), list(month_name), list(month_abbr), day_name[0], day_name[-1], month_name[1:3], len(month_name), len(day_name)
month_name[13]
MONDAY, SUNDAY, JANUARY, Month.MARCH, Day.FRIDAY, repr(Month(12)), Month.MARCH + 1
Day(7)
firstweekday()
setfirstweekday(7)
setfirstweekday(SUNDAY), firstweekday(), month(2024, 2), setfirstweekday(0)
Calendar(8).firstweekday, Calendar(6).firstweekday, list(Calendar(6).iterweekdays())
list(Calendar().itermonthdates(2024, 2))[:3], len(list(Calendar().itermonthdates(2024, 2)))
list(Calendar().itermonthdays(2021, 2)), list(Calendar(6).itermonthdays2(2021, 2))[:4], list(Calendar().itermonthdays3(2021, 1))[:3], list(Calendar().itermonthdays4(2021, 1))[:3]
Calendar().monthdatescalendar(2021, 2)[0][:2], Calendar().monthdays2calendar(2021, 2)[0], Calendar().monthdayscalendar(2021, 2)[1]
len(Calendar().yeardatescalendar(2021)), Calendar().yeardays2calendar(2021, 2)[0][0][0], Calendar().yeardayscalendar(2021, 6)[1][5][-1]
list(Calendar().itermonthdates(9999, 12))[-1]
list(Calendar().itermonthdays(2021, 13))
IllegalWeekdayError(9), str(IllegalWeekdayError(9)), IllegalWeekdayError.__mro__
tc.formatday(5, 0, 3), tc.formatday(0, 0, 3), tc.formatweek([(1, 0), (2, 1)], 2), tc.formatweekday(0, 9), tc.formatweekheader(4), tc.formatmonthname(2024, 2, 30), tc.formatmonthname(2024, 2, 10, withyear=False)
hc.formatday(0, 0), hc.formatday(5, 2), hc.formatweek([(1, 0), (0, 1)]), hc.formatweekday(3), hc.formatweekheader(), hc.formatmonthname(2024, 5), hc.cssclasses, hc.cssclass_month
formatstring(('a', 'b'), 5, 2)
EPOCH
LocaleTextCalendar(locale='C').formatmonth(2024, 1)
LocaleHTMLCalendar(locale='C').formatweekheader()
FEBRUARY in Month, cal.error
''', globals())
prmonth(2024, 2); tc.prmonth(2024, 3, 4, 1); prcal(2024, 0, 0, 3, 4); tc.pryear(2023, m=6)
class Css(HTMLCalendar):
    cssclasses = [s + ' x' for s in HTMLCalendar.cssclasses]; cssclass_month_head = 'head'; cssclass_noday = 'none'; cssclasses_weekday_head = ['wh'] * 7; cssclass_year = 'yy'; cssclass_year_head = 'yh'
    def formatday(self, day, wd): return '<td>%d</td>' % day
print(Css().formatmonth(2024, 2)); print(Css().formatyear(2024)[:300])
class Tc(TextCalendar):
    def formatday(self, day, wd, width): return ('%02d' % day if day else '--').center(width)
print(Tc(6).formatmonth(2024, 2, 4))
