# raises TypeError or raises ValueError or raises AttributeError
import ast
t = ast.parse('def f(a): return a')
t.body[0].args = None
compile(t, 'm', 'exec')
