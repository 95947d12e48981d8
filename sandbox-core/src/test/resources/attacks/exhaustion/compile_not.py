# raises SyntaxError or raises MemoryError or raises RecursionError
eval('not ' * 500_000 + '1')
