# limit memory
xs = [i / 7 for i in range(10 ** 8)]
