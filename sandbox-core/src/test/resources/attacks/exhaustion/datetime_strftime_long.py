# limit memory or limit duration
import datetime
s = '%A' * 1000
while True:
    s = datetime.date(2024, 1, 1).strftime(s * 3)[:10] + s * 2
