# limit memory
xs = list(range(2000))
ys = [xs[i:] for i in range(2000) for j in range(2000)]
