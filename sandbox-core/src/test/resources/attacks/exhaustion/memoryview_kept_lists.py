# limit memory
view = memoryview(b'ab' * 100_000)
kept = []
while True:
    kept.append(view.tolist())
