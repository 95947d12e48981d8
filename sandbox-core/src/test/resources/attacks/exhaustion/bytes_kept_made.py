# limit memory
data = bytearray(b'ab' * 100_000)
kept = []
while True:
    kept.append(bytes(data))
