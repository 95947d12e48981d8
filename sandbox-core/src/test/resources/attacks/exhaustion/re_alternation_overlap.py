# limit duration
import re
re.match(r'(a|a)*$', 'a' * 60 + 'b')
