# limit memory or limit duration or raises RecursionError or raises MemoryError or raises SyntaxError
eval('2' + '**2' * 100_000)
