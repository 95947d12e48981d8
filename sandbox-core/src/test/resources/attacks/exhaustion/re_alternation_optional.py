# limit duration
import re
re.match(r'(?:a?){60}a{60}$', 'a' * 59)
