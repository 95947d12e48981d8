# limit memory
xs = [i << 70 for i in range(10 ** 8)]
