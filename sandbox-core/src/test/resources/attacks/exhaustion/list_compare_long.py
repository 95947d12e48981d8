# limit duration
xs = [0.5] * 1_000_000
ys = [0.5] * 1_000_000
while True:
    xs == ys; xs < ys
