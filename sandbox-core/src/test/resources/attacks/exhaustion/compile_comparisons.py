# limit memory or limit duration or raises MemoryError or raises RecursionError or completes or raises SyntaxError
eval('1' + '<1' * 500_000)
