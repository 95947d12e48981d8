# completes or raises ValueError
import ast
t = ast.parse('a = 1')
t.body[0].targets[0].ctx = ast.Load()
compile(t, 'm', 'exec')
