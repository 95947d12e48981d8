# limit memory or limit duration or raises MemoryError or raises RecursionError or completes or raises SyntaxError
exec('@id\n' * 20_000 + 'def f(): pass')
