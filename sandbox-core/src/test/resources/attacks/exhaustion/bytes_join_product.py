# limit memory or raises MemoryError
(b'x' * 100_000).join([b'y'] * 100_000)
