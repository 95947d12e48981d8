# raises SyntaxError
import ast
compile(ast.Module(body=[ast.fix_missing_locations(ast.Return(value=None, lineno=1, col_offset=0))], type_ignores=[]), 'm', 'exec')
