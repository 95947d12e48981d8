# limit memory
xs = [slice(i, i, i) for i in range(10 ** 8)]
