# SPDX-License-Identifier: Apache-2.0
"""What compile() leaves out at its levels of optimization."""

import ast

SOURCE = '''"""of the module"""
def function():
    """of the function"""
    assert False, "asserted"
    if __debug__:
        return "debug"
    return "fast"

class Class:
    """of the class"""
    def method(self):
        """of the method"""

async def later():
    "only a docstring"
'''

for level in -1, 0, 1, 2:
    for source in SOURCE, SOURCE.encode(), ast.parse(SOURCE):
        names = {}
        exec(compile(source, "source.py", "exec", optimize=level), names)
        try:
            result = names["function"]()
        except AssertionError as error:
            result = repr(error)
        function, kind = names["function"], names["Class"]
        print(level, result, names.get("__doc__"), function.__doc__, kind.__doc__,
              kind.method.__doc__, names["later"].__doc__)

print([eval(compile("__debug__", "", "eval", optimize=level)) for level in (-1, 0, 1, 2)])
tree = ast.parse(SOURCE)
before = ast.dump(tree)
compile(tree, "", "exec", optimize=2)
print(before == ast.dump(tree))
for level in -2, 3:
    try:
        compile("1", "", "exec", optimize=level)
    except ValueError as error:
        print(error)
try:
    exec(compile("assert True\n\n1 / 0\n", "source.py", "exec", optimize=1))
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_lineno)
for source in "a b", "x = ":
    try:
        compile(source, "source.py", "exec", optimize=1)
    except SyntaxError as error:
        print(error, error.filename, error.offset)
