# SPDX-License-Identifier: Apache-2.0
"""ast.unparse: parentheses among `and`, `or` and `not`, quotes of f-strings and docstrings, parts of statements."""
import ast

for source in [
    'a or b or c', 'a and b and c', 'a or not c or not d', 'a and (b or c) and (d or e)',
    'a or (b if c else d) or (e if f else g)', 'a and b < c and d < e and f < g and x',
    'a or b and c or d and e', 'x and not y', 'not x and y', 'a and b or c and not d',
    'a and b + c and d + e and f + g and b + c and d + e and f + g and b + c and -d',
    'a or (lambda: 1)', 'a and (c := d) and (e := f)', 'a and x and not y and not z', 'not (a and b)']:
    print(ast.unparse(ast.parse(source)))
for source in [
    '''f"""\\"{a}\\"'{b}'"""''', """f'"{a}'""", '''f"'{a}"''', '''f"{a}'\\""''', "f'{a}' '\"'", "f'a\\n{b!r:>{c}}'",
    'def f(): """plain"""', 'def f(): \'ends with "\'', "def f(): 'quote \\' inside'", 'def f(): "three \\"\\"\\" quotes"',
    'class C:\n  """a\\tb\n  c"""', '"""module"""\nx', 'def f(): "back\\\\slash"', "def f(): ''"]:
    text = ast.unparse(ast.parse(source))
    print(text, ast.dump(ast.parse(text)) == ast.dump(ast.parse(source)))
name = ast.Name
for node in [
    ast.FunctionType([name('a'), name('b')], name('c')), ast.comprehension(name('a'), name('b'), [name('c')], 0),
    ast.comprehension(name('a'), name('b'), [], 1), ast.withitem(name('a'), name('b')), ast.withitem(name('a')),
    ast.TypeVar('T', name('b')), ast.TypeVarTuple('Ts'), ast.ParamSpec('P', name('d')),
    ast.alias('a', 'b'), ast.keyword(None, name('k')), ast.arg('a', name('b'))]:
    print(repr(ast.unparse(node)))
print(ast.unparse(ast.parse('with a as b, c as (d, e), f(): pass\nasync def g[T: int, *Ts, **P](x: T): return [y for y in x if y]')))
