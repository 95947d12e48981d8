# limit duration or limit memory
xs = [0] * 2_000_000
while True:
    xs.insert(0, 1)
