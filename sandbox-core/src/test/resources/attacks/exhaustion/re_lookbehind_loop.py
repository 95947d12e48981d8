# limit duration
import re
p = re.compile(r'(?<=' + 'a' * 10_000 + ')b')
while True:
    p.search('a' * 1_000_000)
