# SPDX-License-Identifier: Apache-2.0
"""Lines of code that was compiled from a tree."""

import ast
import traceback

t=ast.parse('x=1\n\n\n\n1/0\n')
try: exec(compile(t,'f','exec'))
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)
src='''"""doc
of two lines"""

import sys
@staticmethod
@classmethod
def f(x):
    """doc

    more"""

    if x == 1:
        return 1 // 0
    elif x == 2:

        raise ValueError(
            'a')
    else:
        for i in range(2):
            pass
        try:
            1/0
        except ZeroDivisionError:
            raise
        finally:
            pass
def g(): return sys._getframe().f_lineno

class C:
    x = 1

    def m(self):

        return sys._getframe().f_lineno
a = 1; b = sys._getframe().f_lineno
match a:
    case 1:
        c = sys._getframe().f_lineno
with open('/nonexistent') if 0 else __import__('contextlib').nullcontext():
    d = sys._getframe().f_lineno
'''
ns={}
exec(compile(ast.parse(src),'src.py','exec'),ns)
f=ns['f'].__func__.__func__
for x in 1,2,3:
    try: f(x)
    except Exception as e: print([(t.lineno,t.name) for t in traceback.extract_tb(e.__traceback__)][1:])
print(ns['g'](), ns['C']().m(), ns['b'],ns['c'],ns['d'],f.__code__.co_firstlineno, ns['g'].__code__.co_firstlineno, ns['C'].__firstlineno__, ns['C'].m.__code__.co_firstlineno, ns['__doc__'], repr(f.__doc__))
e=ast.parse('\n\n1/0',mode='exec').body[0].value
try: eval(compile(ast.Expression(e),'e','eval'))
except ZeroDivisionError as z: print(z.__traceback__.tb_next.tb_lineno)
t=ast.parse('x=1\ny=2')
ast.increment_lineno(t, 10)
t2=ast.parse('1/0'); ast.increment_lineno(t2, 10**6)
try: exec(compile(t2,'e','exec'))
except ZeroDivisionError as z: print('z')
n=ast.Module([ast.Expr(ast.Call(ast.Name('print',ast.Load()),[ast.Constant(5)],[]))],[])
exec(compile(ast.fix_missing_locations(n),'f','exec'))
