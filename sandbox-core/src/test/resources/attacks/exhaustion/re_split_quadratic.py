# limit duration
import re
re.split(r'\s+$', ' ' * 2_000_000 + 'x')
