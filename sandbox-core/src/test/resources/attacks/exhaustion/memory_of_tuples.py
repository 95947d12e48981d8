# limit memory
xs = [(i,) for i in range(10 ** 8)]
