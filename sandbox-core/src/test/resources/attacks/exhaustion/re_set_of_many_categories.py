# limit duration
import re
pattern = re.compile('[' + r'\d\s' * 60_000 + ']*')
while True:
    pattern.match(chr(0x660) * 1_000_000)
