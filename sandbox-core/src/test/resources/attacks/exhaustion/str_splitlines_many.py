# limit memory
('\n' * 10_000_000).splitlines()
