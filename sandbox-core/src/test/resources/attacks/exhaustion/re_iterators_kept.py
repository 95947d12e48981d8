# limit memory
import re
pattern = re.compile('(?:a|b)*c')
text = 'ab' * 5_000 + 'c'
kept = []
while True:
    kept.append(pattern.finditer(text))
    if len(kept) % 100 == 0:
        next(kept[-1])
