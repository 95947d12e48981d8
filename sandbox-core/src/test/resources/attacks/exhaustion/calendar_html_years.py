# limit duration or limit memory
import calendar
kept = []
while True:
    kept.append(calendar.HTMLCalendar().formatyear(9999, 10 ** 6))
