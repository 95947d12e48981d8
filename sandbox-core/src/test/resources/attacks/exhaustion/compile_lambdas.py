# raises SyntaxError or raises MemoryError or raises RecursionError
eval('lambda:' * 200_000 + '1')
