# limit memory or limit duration
import re
re.match(r'(?:(a)|b)*$', 'ab' * 1_000_000 + 'c')
