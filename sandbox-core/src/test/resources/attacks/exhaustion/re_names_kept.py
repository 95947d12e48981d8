# limit memory
import re
kept = []
while True:
    kept.append(re.compile(''.join('(?P<a%d_%d>x)' % (len(kept), i) for i in range(50))))
    re.purge()
