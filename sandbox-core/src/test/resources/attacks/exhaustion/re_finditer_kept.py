# limit memory
import re
list(re.finditer('.', 'a' * 2_000_000))
