# limit memory
b''.join([memoryview(bytes(1_000_000))] * 100)
