# limit duration
import csv, io, re
text = 'ab' * 1_000_000
try:
    while True:
        csv.writer(io.StringIO()).writerow([text])
        re.escape(text)
except BaseException:
    print('seen')
