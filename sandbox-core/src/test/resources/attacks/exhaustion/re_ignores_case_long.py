# limit duration or limit memory or completes
import re
for i in range(10):
    re.compile('(?i)' + '\xe9' * 900_000 + str(i))
