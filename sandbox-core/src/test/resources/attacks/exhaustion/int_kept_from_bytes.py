# limit memory
data = b'ab' * 100_000
kept = []
while True:
    kept.append(int.from_bytes(data))
