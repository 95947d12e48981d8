# limit duration or completes or raises SyntaxError or limit memory or raises MemoryError
exec('x = 1 + \\\n' * 200_000 + '1')
