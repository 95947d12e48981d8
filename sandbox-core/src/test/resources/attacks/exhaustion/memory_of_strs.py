# limit memory
xs = [str(i) for i in range(10 ** 8)]
