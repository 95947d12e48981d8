# raises MemoryError
'x' * 10 ** 12
