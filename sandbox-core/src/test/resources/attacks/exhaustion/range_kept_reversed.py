# limit memory
numbers = range(1 << 800_000)
kept = []
while True:
    kept.append(reversed(numbers))
