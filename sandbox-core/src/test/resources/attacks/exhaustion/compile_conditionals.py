# raises SyntaxError or raises MemoryError or raises RecursionError
eval('1 if 1 else ' * 200_000 + '1')
