# limit memory
xs = [memoryview(b'abc') for i in range(10 ** 8)]
