# limit memory
import re
match = re.match(b'.(.*)', b'ab' * 100_000)
kept = []
while True:
    kept.append(match.groups())
