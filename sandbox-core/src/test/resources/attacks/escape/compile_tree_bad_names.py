# completes or raises ValueError or raises TypeError or raises NameError
import ast
t = ast.parse('a', mode='eval')
t.body.id = 'None'
eval(compile(t, 'm', 'eval'))
