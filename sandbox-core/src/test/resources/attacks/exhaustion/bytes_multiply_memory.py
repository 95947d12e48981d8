# limit memory
b'x' * 10 ** 9
