# limit memory or raises MemoryError
row = ['x' * 1_000] * 1_000
repr([row] * 1_000)
