# limit memory
data = bytes(100_000)
kept = []
while True:
    kept.append(repr(data))
