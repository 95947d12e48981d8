# limit duration
import re
re.findall(r'a*b', 'a' * 2_000_000)
