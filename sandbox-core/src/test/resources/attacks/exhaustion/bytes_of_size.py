# limit memory
bytes(10 ** 9)
