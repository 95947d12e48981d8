# limit duration
import re
re.match(r'(?:(a)|(b)|(?(1)a|b)*)*c', 'ab' * 40)
