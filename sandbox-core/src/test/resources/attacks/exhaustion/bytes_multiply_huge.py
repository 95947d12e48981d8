# raises MemoryError
b'x' * 10 ** 12
