# limit duration or limit memory
sum([[0] * 1000] * 100_000, [])
