# limit memory
xs = [1, 2, 3]
while True:
    xs.extend(xs)
