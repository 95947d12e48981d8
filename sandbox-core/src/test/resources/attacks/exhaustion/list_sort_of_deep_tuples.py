# limit duration
t = tuple(range(1000))
xs = [t + (i * 7919 % 1000,) for i in range(1000)]
while True:
    sorted(xs)
