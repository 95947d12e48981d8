# limit duration
t = tuple(range(100_000))
while True:
    hash(t)
