# limit memory
xs = []
for i in range(1000):
    xs.append(1 << 8_000_000 + i)
