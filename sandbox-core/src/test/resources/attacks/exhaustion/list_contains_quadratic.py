# limit duration
xs = [0.5] * 2_000_000
while True:
    1 in xs; xs.count(1)
