# limit memory
numbers = range(5_000, 105_000)
kept = []
while True:
    kept.append([row for row in zip(numbers, numbers)])
