# limit duration
import re

match = re.match(''.join('(?P<g%d>a)' % i for i in range(3000)), 'a' * 3000)
while True:
    match.groups()
    match.groupdict()
    match.regs
