# limit duration or limit memory
import re
s = '.' * 2_000_000
while True:
    re.escape(s)
