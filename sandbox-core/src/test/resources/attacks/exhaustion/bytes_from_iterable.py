# limit memory or limit duration
bytes(iter(lambda: 1, 2))
