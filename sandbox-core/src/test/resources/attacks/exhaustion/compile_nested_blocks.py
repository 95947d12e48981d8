# raises SyntaxError or raises IndentationError or raises MemoryError
exec(''.join(' ' * i + 'if 1:\n' for i in range(3000)) + ' ' * 3000 + 'pass')
