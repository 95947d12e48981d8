# limit duration
xs = [(i * 7919) % 1_000_003 for i in range(200_000)]
while True:
    ys = sorted(xs); ys.sort(reverse=True)
