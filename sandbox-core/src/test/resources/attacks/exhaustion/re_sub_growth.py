# limit memory
import re
s = 'a' * 1000
while True:
    s = re.sub('a', 'aa', s)
