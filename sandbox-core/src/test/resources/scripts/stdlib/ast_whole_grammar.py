# SPDX-License-Identifier: Apache-2.0
# ast: each class of node where it stands in a program, and its fields.
import ast

SOURCE = '''
@decorate
def f(a, /, b=1, *rest, c, d=2, **more) -> int:
    global g
    nonlocal_ = [x async for x in y] if 0 else {**a}
    return not a and b or -c + ~d - +a
async def h():
    async with open() as f: await f
    async for i in f: yield i
    else: pass
class C[T: int, *Ts, **P](Base, metaclass=M):
    x: int = 5
    (y): str
type A[T = int] = list[T]
try:
    raise E from None
except (A, B) as e:
    del a[1:2:3], b.c
else:
    assert a, 'text'
finally:
    import a.b as c, d
    from . import e
try: pass
except* F: raise
for i, *j in k:
    if a < b <= c != d is e is not f in g not in h: break
    continue
while (n := 1) >= 2 > 1 == 0: a += b; a @= b
with a as b, c: lambda x: (x, *y)
match p:
    case 1 | 'a' | None: pass
    case [a, *_] if a: pass
    case {'k': v, **rest}: pass
    case K(x, y=1) as z: pass
    case _: pass
f"{a!r:>{w}} and {b}"; {1, 2}; {a: b for a in b}; {a for a in b}; (a for a in b if a)
a ** b // c % d << e >> f & g | h ^ i / j * k @ l
yield_ = lambda: (yield), (yield from a)
x[...] = True if a else 1j
'''
tree = ast.parse(SOURCE)
seen = {type(node) for node in ast.walk(tree)}
names = sorted(kind.__name__ for kind in seen)
print(len(names), *names)
fields = {}
for node in ast.walk(tree):
    fields.setdefault(type(node).__name__, (node._fields, node._attributes))
for name in names:
    print(name, *fields[name][0], '|', *fields[name][1])
print(ast.dump(tree))
for node in ast.walk(tree):
    if isinstance(node, (ast.Raise, ast.Slice, ast.withitem, ast.arguments, ast.match_case, ast.MatchAs, ast.TypeVar)):
        print(type(node).__name__, [(name, type(value).__name__) for name, value in ast.iter_fields(node)])
print(ast.unparse(tree))
absent = [kind.__name__ for kind in (ast.expr_context, ast.mod, ast.pattern, ast.Interactive, ast.Expression)]
print(absent, ast.dump(ast.parse('a; b', mode='single')), ast.dump(ast.parse('a', mode='eval')))
