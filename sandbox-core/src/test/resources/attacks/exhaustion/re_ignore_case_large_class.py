# limit duration
import re
p = re.compile('[^\x00-\U0010FFFF]', re.I)
while True:
    p.search('a' * 1_000_000)
