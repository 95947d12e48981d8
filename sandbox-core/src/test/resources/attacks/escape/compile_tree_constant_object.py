# raises TypeError or raises SyntaxError
import ast
t = ast.parse('1', mode='eval')
t.body.value = object()
eval(compile(t, 'm', 'eval'))
