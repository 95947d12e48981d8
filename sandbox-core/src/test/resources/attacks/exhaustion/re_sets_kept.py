# limit memory
import re
kept = []
while True:
    kept.append(re.compile('[' + ''.join(chr(1_000 + len(kept) + 2 * i) for i in range(2_000)) + ']'))
    re.purge()
