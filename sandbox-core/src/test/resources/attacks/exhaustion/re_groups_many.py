# completes or limit memory or limit duration or raises error
import re
re.compile('()' * 100_000).match('')
