# limit memory
import re
data = b'ab' * 100_000
kept = []
while True:
    kept.append(re.split(b'q', data))
