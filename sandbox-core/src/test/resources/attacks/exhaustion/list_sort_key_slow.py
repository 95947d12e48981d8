# limit duration
sorted(range(100_000), key=lambda x: sum(range(x)))
