# limit duration
import re
text = 'a' * 8_000_000
pattern = re.compile('(?:a{7999999}){1}b')
while True:
    pattern.search(text)
