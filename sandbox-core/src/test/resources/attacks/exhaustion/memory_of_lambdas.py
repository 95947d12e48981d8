# limit memory
xs = [lambda: i for i in range(10 ** 8)]
