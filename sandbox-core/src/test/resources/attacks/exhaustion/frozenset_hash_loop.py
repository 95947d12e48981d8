# limit duration
s = frozenset(range(100_000))
while True:
    hash(s | {1})
