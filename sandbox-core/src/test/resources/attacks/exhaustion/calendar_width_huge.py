# limit memory or limit duration
import calendar
calendar.TextCalendar().formatyear(2024, w=10_000_000)
