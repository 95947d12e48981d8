# limit memory
xs = [iter(()) for i in range(10 ** 8)]
