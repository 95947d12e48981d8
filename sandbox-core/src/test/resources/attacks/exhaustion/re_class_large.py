# limit duration or limit memory
import re
while True:
    re.compile('[' + ''.join(map(chr, range(0x3000, 0x9000))) + ']', re.I)
    re.purge()
