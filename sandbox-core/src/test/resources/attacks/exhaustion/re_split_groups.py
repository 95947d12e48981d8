# limit memory
import re
re.split('()' * 50 + 'a', 'a' * 1_000_000)
