# limit memory or limit duration or raises MemoryError or raises RecursionError or raises NameError or raises SyntaxError
eval('f' + '()' * 500_000)
