# raises TypeError or raises ValueError or raises AttributeError
import ast
compile(ast.Module(body=[1], type_ignores=[]), 'm', 'exec')
