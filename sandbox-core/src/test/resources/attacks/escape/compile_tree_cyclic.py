# limit duration or raises RecursionError
import ast
t = ast.parse('a + b', mode='eval')
t.body.left = t.body
compile(t, 'm', 'eval')
