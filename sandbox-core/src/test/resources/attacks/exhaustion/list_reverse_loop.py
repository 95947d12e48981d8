# limit duration
xs = [0] * 3_000_000
while True:
    xs.reverse(); xs[::-1]; xs.copy()
