# limit memory or limit duration or raises RecursionError or raises MemoryError or raises SyntaxError
eval('1' + '+1' * 2_000_000)
