# limit memory
xs = []
while True:
    xs.append(memoryview(bytes(1_000_000))[:1])
