# limit memory or limit duration or raises MemoryError
eval('2 ** 3 ** 2 ** 2 ** 2 ** 2 ** 2')
