# limit memory or raises MemoryError
eval('"x" * 10 ** 9 * 10 ** 2')
