# limit duration
import re
re.search(r'(.*)(.*)(.*)(.*)(.*)\1\2\3\4\5x', 'ab' * 200)
