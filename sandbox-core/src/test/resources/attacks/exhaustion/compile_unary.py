# raises SyntaxError or raises MemoryError or raises RecursionError or limit memory
eval('-' * 1_000_000 + '1')
