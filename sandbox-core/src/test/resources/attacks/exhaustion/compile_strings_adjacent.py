# limit memory or limit duration or completes or raises MemoryError
eval("'a' " * 500_000)
