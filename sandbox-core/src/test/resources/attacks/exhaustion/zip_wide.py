# limit memory or limit duration
list(zip(*[range(10_000)] * 10_000))
