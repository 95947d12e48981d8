# limit memory
import re
re.findall('', 'a' * 8_000_000)
