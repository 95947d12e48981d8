# limit memory
start = 1 << 800_000
kept = []
while True:
    kept.append(next(enumerate('a', start)))
