# What older versions of the language refuse, and the types of functions in comments of types.
import ast


def attempt(source, version):
    try:
        ast.parse(source, feature_version=version)
        print(repr(source), version, 'is well')
    except SyntaxError as e:
        print(repr(source), version, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))


for source, version in [
        ('x = 1; x: int = 1', (3, 5)), ('x: int = 1', (3, 6)), ('a.b: int = 3', (3, 5)),
        ('y\n(a:=1)+2', (3, 7)), ('f(a:=1)', (3, 8)), ('x = (a :=\n 1)', (3, 7)),
        ('async def f(a):\n    pass\n', (3, 4)), ('x=1\nasync def f(): pass', (3, 4)),
        ('async def f():\n await x', (3, 4)), ('await x + 1', (3, 4)),
        ('async def f():\n  async with a, b: pass', (3, 4)), ('async for a in b: pass', (3, 4)),
        ('[x async for x in y if z]', (3, 5)), ('[x async for x in (a:=y)]', (3, 5)),
        ('type X = int\n', (3, 11)), ('def f[T](a): pass', (3, 11)), ('class f[T, U]: pass', 11),
        ('class A[T=int]: pass', (3, 12)), ('type X[T=int] = (y:=int)', (3, 7)),
        ('class A[T]:\n a@b\n', (3, 4)), ('def f[T=(a:=1)](): pass', (3, 7)),
        ('try:\n pass\nexcept* E as e:\n pass\n', (3, 10)), ('match x:\n  case 1: pass\n', (3, 9)),
        ('match x:\n  case 1: a@b\n', (3, 4)), ('match = 1', (3, 9)),
        ('def f(a, b, /, c): pass', (3, 7)), ('lambda a=1,/: 1', (3, 7)), ('lambda a: 1', 4),
        ('def f(b=(x:=1), /): pass', (3, 7)), ('a @ b + c', (3, 4)), ('(a@b)@c', (3, 4)),
        ('a @= b + 1', (3, 4)), ('x + 1_000 + 2', (3, 5)), ('1_0 @ 2', (3, 4)), ('0x_f', 5),
        ("f'{(a:=5)}'", (3, 7)), ("f'{1_0}'", (3, 5)), ("'1_0'", (3, 5)), ('"é"; 1_0j', (3, 5)),
        ('b @ c; (a:=1)', (3, 4)), ('(a:=1); b @ c', (3, 4)), ('with (a as b, c as d): pass', 8),
        ('x', (3, 99)), ('a @ b', -1), ('a @ b', None)]:
    attempt(source, version)
for version in ((2, 7), (4, 0), 'a', 3.5, (3,), (3, 1, 2), (3, 'a'), [3, 5], True, 0):
    try:
        ast.parse('x: int', feature_version=version)
    except Exception as e:
        print(version, type(e).__name__, e)


for source in ['() -> a', '(a, b) -> c[d]', '(*a) -> b', '(**a) -> b', '(*a, **b) -> c', '(a, *b) -> c',
               '(a, b, *c, **d) -> e', '(a)->b\n\n\n', '(a)->b #c', '\n(a)->b', '(é, ü)->ö',
               '(a if b else c) -> lambda: x', '(a\n,b)\\\n->c', "(...) -> 'x'", '((a,b))->c',
               '(a)->(yield)', '(a)->(b)', '(a)->b;', '(a) -> b, c', '(a,)->b', '(*a,)->b', '(**a,b)->c',
               '(*a, b)->c', '(*a,*b)->c', 'a->b', '->', '(a) -> b -> c', '(a:=1)->b', '(a)->b c',
               '(a=1)->b', '(*)->b', '(a)->*b', '(x for x in y)->z', ' (a)->b']:
    try:
        tree = ast.parse(source, mode='func_type')
        print(repr(source), ast.dump(tree, include_attributes=len(source) < 9), ast.unparse(tree))
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg)
for made in (lambda: compile('(a)->b', 'f', 'func_type'), lambda: ast.parse('a', 'f', 'zz'),
             lambda: ast.dump(compile('(a)->b', 'f', 'func_type', ast.PyCF_ONLY_AST)),
             lambda: compile(ast.parse('(a)->b', mode='func_type'), 'f', 'exec')):
    try:
        print(made())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
