# raises SyntaxError or raises IndentationError or raises MemoryError
exec(''.join(' ' * i + 'def f():\n' for i in range(3000)) + ' ' * 3000 + 'pass')
