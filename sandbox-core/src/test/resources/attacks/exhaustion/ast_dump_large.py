# limit memory or limit duration
import ast
t = ast.parse('a = b + c\n' * 10_000)
while True:
    ast.dump(t, indent=50); ast.unparse(t)
