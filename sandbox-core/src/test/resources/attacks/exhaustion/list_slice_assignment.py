# limit duration
xs = [0] * 2_000_000
while True:
    xs[0:1] = [1, 2]; del xs[0]; xs[::2] = xs[1::2]
