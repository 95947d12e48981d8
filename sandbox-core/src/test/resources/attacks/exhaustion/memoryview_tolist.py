# limit memory
memoryview(bytes(20_000_000)).tolist()
