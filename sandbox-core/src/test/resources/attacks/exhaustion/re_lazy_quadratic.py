# limit duration
import re
s = 'a' * 500_000
while True:
    re.findall(r'a*?b', s)
