# completes or raises ValueError or raises TypeError
import ast
t = ast.parse('1 / 0', mode='eval')
t.body.lineno = -5
t.body.col_offset = 10 ** 6
t.body.end_lineno = 10 ** 8
try:
    eval(compile(t, 'm', 'eval'))
except ZeroDivisionError as e:
    import traceback
    traceback.format_exc()
