# limit memory or limit duration or raises MemoryError or completes
exec('x = 1\n' * 2_000_000)
