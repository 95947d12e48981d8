# raises SyntaxError or raises MemoryError or raises RecursionError or completes
exec('(' * 50_000 + 'a' + ')' * 50_000 + ' = 1')
