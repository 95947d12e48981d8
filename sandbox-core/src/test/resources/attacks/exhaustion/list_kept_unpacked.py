# limit memory
items = [7] * 100_000
kept = []
while True:
    *rest, last = items
    kept.append(rest)
