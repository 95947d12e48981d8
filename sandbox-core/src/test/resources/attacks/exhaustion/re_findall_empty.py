# limit memory
import re
re.findall('(ab)(ab)', 'ab' * 4_000_000)
