# limit duration or completes or limit memory
import re
p = re.compile('|'.join('a%d' % i for i in range(50_000)))
while True:
    p.search('a' * 10_000)
