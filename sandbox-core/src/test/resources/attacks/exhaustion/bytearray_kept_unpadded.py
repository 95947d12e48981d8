# limit memory
data = bytearray(b'ab' * 100_000)
kept = []
while True:
    kept.append(data.ljust(5))
