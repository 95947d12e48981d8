# limit duration
xs = [1 << 40_000_000] * 1000
while True:
    sum(xs)
