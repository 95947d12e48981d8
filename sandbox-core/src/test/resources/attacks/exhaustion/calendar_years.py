# limit duration or raises ValueError or raises OverflowError or raises IndexError
import calendar
for y in range(1, 10 ** 9):
    calendar.calendar(y % 9999 + 1, w=100)
