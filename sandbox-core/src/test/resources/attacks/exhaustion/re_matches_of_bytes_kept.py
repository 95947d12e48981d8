# limit memory
import re
pattern = re.compile(b'x')
data, array = b'x' * 1_000_000, bytearray(b'x' * 1_000_000)
kept = []
while True:
    kept.append((pattern.match(data), pattern.match(array)))
