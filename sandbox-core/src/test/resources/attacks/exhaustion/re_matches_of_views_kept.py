# limit memory
import re
pattern = re.compile(b'x')
view = memoryview(b'x' * 100_000)
kept = []
while True:
    kept.append(pattern.match(view))
