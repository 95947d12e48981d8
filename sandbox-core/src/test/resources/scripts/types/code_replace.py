# SPDX-License-Identifier: Apache-2.0
# Code objects: replace, equality, constants, lines and positions.
import copy
import pickle
import traceback
import types


def f(a, b=2, *args, c, d=4, **kw):
    "what it is for"
    x = 1
    def g():
        return x
    return g


code = f.__code__
print(code.co_consts[0], [type(each).__name__ for each in code.co_consts], code.co_cellvars)
print((lambda: 3).__code__.co_consts, (lambda x: 'a' if x == 1.5 else (1, 2)).__code__.co_consts)
print(type(code.co_code), type(code.co_linetable), type(code.co_exceptiontable), code.co_stacksize > 0)
print((lambda x: x + 1).__code__.co_code == (lambda y: y + 1).__code__.co_code)
print((lambda x: x + 1).__code__.co_code == (lambda x: x * 2).__code__.co_code)

other = code.replace(co_name='other', co_filename='other.py', co_qualname='Q.other')
print(other.co_name, other.co_filename, other.co_qualname, other.co_firstlineno == code.co_firstlineno)
print(code.co_name, code.co_filename)
for name, value in (('co_name', 3), ('co_filename', None), ('co_firstlineno', 'x'), ('nope', 1)):
    try:
        code.replace(**{name: value})
    except TypeError as error:
        print(error)
print(code.replace(co_argcount=code.co_argcount) == code, code.replace() == code)
print(copy.replace(code, co_name='copied').co_name, copy.copy(code) is code, copy.deepcopy(code) is code)
try:
    pickle.dumps(code)
except TypeError as error:
    print(error)


def fails(x):
    y = x
    raise ValueError(y)


fails.__code__ = fails.__code__.replace(co_filename='page.html', co_firstlineno=50, co_name='block')
try:
    fails(1)
except ValueError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(last.filename, last.lineno, last.name)
    position = list(error.__traceback__.tb_next.tb_frame.f_code.co_positions())[
        error.__traceback__.tb_next.tb_lasti // 2]
    print(position)
made = types.FunctionType(code.replace(co_name='made'), globals(), argdefs=(2,))
print(made.__name__, made(1, c=3, d=4)())

print(compile('x = 1', 'f', 'exec') == compile('x = 1', 'f', 'exec'))
print(compile('x = 1', 'f', 'exec') == compile('x = 2', 'f', 'exec'))
print(hash(compile('x = 1', 'f', 'exec')) == hash(compile('x = 1', 'f', 'exec')))
space = {}
exec('def h():\n    x = 1\n    y = 2\n    return x\n', space)
print(sorted({line for start, end, line in space['h'].__code__.co_lines() if line}))
raised = compile('\n' * 6 + 'raise KeyError("k")', 'template.txt', 'exec').replace(co_name='template')
try:
    exec(raised, {})
except KeyError as error:
    print(traceback.extract_tb(error.__traceback__)[-1].lineno, traceback.extract_tb(error.__traceback__)[-1].name)
