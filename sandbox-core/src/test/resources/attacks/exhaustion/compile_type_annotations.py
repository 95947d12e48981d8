# limit memory or limit duration or completes or raises MemoryError or raises SyntaxError or raises RecursionError
exec('x: ' + 'list[' * 20_000 + 'int' + ']' * 20_000 + ' = 1')
