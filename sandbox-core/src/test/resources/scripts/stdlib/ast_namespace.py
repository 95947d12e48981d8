# SPDX-License-Identifier: Apache-2.0
# The classes of syntax trees are in the module's namespace from the beginning.
import ast

print(sorted(name for name, value in vars(ast).items()
             if isinstance(value, type) and issubclass(value, (ast.boolop, ast.unaryop, ast.cmpop))))
print(len({name for name, value in ast.__dict__.items()
           if isinstance(value, type) and issubclass(value, ast.stmt)}))
print('Module' in vars(ast), 'MatchStar' in vars(ast), ast.Add.__mro__)
names = {}
exec('from ast import *', names)
print('NodeVisitor' in names, 'Lambda' in names, 'unparse' in dir(ast))
try:
    ast.NoSuchNode
except AttributeError as e:
    print(e)
