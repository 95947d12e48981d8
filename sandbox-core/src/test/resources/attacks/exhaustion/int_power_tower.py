# raises MemoryError or limit memory or limit duration
x = 9 ** 9 ** 9
