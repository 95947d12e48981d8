# limit duration
max(range(10 ** 12))
