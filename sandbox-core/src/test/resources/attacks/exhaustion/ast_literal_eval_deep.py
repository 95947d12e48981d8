# raises SyntaxError or raises MemoryError or raises RecursionError
import ast
ast.literal_eval('(' * 5_000 + ')' * 5_000)
