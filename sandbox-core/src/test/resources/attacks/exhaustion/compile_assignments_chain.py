# limit memory or limit duration or raises SyntaxError or completes or raises RecursionError or raises MemoryError
exec('a = ' * 100_000 + '1')
