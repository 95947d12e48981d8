# limit duration
import re
re.match(rb'(?:a|a)+$', b'a' * 60 + b'b')
