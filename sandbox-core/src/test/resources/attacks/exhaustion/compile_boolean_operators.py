# limit memory or limit duration or raises MemoryError or raises RecursionError or completes or raises SyntaxError
eval('0 or ' * 500_000 + '1')
