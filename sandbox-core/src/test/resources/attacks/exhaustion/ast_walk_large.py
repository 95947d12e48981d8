# limit memory or limit duration
import ast
t = ast.parse('a = b + c * (d - e)\n' * 50_000)
len(list(ast.walk(t)))
