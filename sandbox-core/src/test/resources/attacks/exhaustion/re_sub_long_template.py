# limit memory or raises MemoryError
import re
re.sub('(.*)', r'\1' * 1_000, 'x' * 1_000_000)
