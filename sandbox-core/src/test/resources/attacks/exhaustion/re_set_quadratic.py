# completes or limit duration
import re
re.findall(r'[ab]*[bc]*[cd]*e', 'abcd' * 100_000)
