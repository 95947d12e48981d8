# completes or limit memory or limit duration or raises error or raises PatternError
import re
re.compile('()' * 100_000).match('')
