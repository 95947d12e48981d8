# limit memory
xs = []
while True:
    xs.append(xs)
