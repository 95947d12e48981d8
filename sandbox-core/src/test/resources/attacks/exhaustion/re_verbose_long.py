# limit duration
import re
while True:
    re.compile(' ' * 200_000 + 'a', re.X)
    re.purge()
