# limit memory or completes
[str(i) for i in range(300_000)]
