# limit memory or limit duration
import re
xs = []
i = 0
while True:
    xs.append(re.compile('a%d' % i))
    i += 1
