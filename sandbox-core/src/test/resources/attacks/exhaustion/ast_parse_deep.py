# raises SyntaxError or raises MemoryError or raises RecursionError
import ast
ast.parse('[' * 100_000)
