# limit memory
import re
match = re.match('.(.*)', 'ab' * 100_000)
kept = []
while True:
    kept.append(match.group(1))
