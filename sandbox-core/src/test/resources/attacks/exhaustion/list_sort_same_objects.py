# limit duration
xs = [float(i % 2) for i in range(200_000)]
while True:
    xs.sort(); xs.sort(key=str)
