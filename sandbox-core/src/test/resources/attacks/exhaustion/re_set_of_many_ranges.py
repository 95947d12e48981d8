# limit duration
import re
some = [chr(1_000 + 2 * i) for i in range(50_000)]
pattern = re.compile('[' + ''.join(some) + ']*')
while True:
    pattern.match(some[-1] * 1_000_000)
