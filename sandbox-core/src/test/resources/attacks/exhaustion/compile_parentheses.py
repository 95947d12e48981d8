# raises SyntaxError or raises MemoryError or raises RecursionError
eval('(' * 1_000_000 + ')' * 1_000_000)
