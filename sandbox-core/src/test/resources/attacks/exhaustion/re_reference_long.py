# limit duration
import re
text = '\u00e9' * 5_000_000
pattern = re.compile(r'(?i)(\u00e9*)\1x')
while True:
    pattern.search(text)
