# limit memory
kept = []
for number in range(1 << 400_000, 2 << 400_000):
    kept.append(number)
