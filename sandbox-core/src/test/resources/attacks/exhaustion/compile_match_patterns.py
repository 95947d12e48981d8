# raises SyntaxError or raises MemoryError or raises RecursionError
exec('match 1:\n case ' + '[' * 20_000 + ']' * 20_000 + ': pass')
