# raises TypeError or raises ValueError
memoryview(bytes(8)).cast('B', [1] * 63 + [8]).tolist()
memoryview(b'').cast('B', [2 ** 62, 0])
