# limit duration
import re
re.sub(r'\s+$', '', ' ' * 2_000_000 + 'x')
