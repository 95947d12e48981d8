# limit memory
import re
re.findall('()' * 90, 'a' * 1_000_000)
