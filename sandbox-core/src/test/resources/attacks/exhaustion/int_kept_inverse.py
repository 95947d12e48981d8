# limit memory
number = 1 << 800_000
kept = []
while True:
    kept.append(~number)
