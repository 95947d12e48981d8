# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import ast
def d(s, mode='exec', **k): print(ast.dump(ast.parse(s, mode=mode), **k))
SRC = '''
@deco(1)
class A[T: int](B, metaclass=M):
    """doc"""
    x: int = 3
    y: str
    async def f(self, a, /, b=1, *args, c, d=2, **kw) -> int:
        async with x as y, z: pass
        async for i in q: await i
        else: ...
        return [i async for i in z if i]
    def g[*Ts, **P](): yield; yield from x; return
try:
    raise X from Y
except* (A, B) as e: pass
else: pass
finally: del a, b[0], c.d
match v:
    case 1 | -2 | 3+4j: pass
    case "s" "t": pass
    case [a, *rest, _]: pass
    case {"k": v, **more}: pass
    case Cls(1, x=2) as q if q: pass
    case None | True: pass
    case a.b: pass
while True:
    if a: continue
    elif b: break
    else: pass
else: pass
import a.b as c, d
from . import x
from ..y import (z as w, v)
global gg
a = b = c, *d
a += 1; a @= 2; a //= 3; a **= 4; a >>= 5
x = lambda a, *b, c=1, **d: (yield)
y = {1: 2, **z}; z = {1, *s}; t = (1,); e = ()
f"a{b!r:>{w}}{c=}d" ; b"by\\x00" ; u"uni"; 1_000; 1e100; 2j; ...
a if b else c; not a; -a; ~a; +a; a and b or c; a < b <= c != d is not e not in f
{k: v for k, v in i if a if b for j in k}; (i for i in j); {s for s in t}
print(*a, **k, x=1); a[1:2:3, ..., None]; a[b:=3]; (n := 10)
type X[T = int] = list[T]
with (a as b, c): pass
nonlocal_ = 1
assert a, "m"
'''
tree = ast.parse(SRC)
print(ast.dump(tree))
print(ast.dump(tree, indent=1)[:3000])
print(ast.unparse(tree))
print(ast.dump(ast.parse(ast.unparse(tree))) == ast.dump(tree))
d('x = 1', include_attributes=True); d('x', 'eval', annotate_fields=False); d('x+1', 'single', indent='--'); d('f()', show_empty=True)
each('''
ast.literal_eval('[1, (2, {3: 4}), {5}, None, True, "s", b"b", -1, 1+2j, -1.5-3j, set(), ...]')
ast.literal_eval('  1')
ast.literal_eval('{**a}')
ast.literal_eval('1 +')
ast.literal_eval('')
ast.literal_eval('+5'), ast.literal_eval('-5'), ast.literal_eval('"a" "b"')
ast.literal_eval('{1: 2, []: 3}')
ast.literal_eval('{[]}')
ast.literal_eval(ast.Constant(5))
ast.literal_eval(ast.parse('[1]', mode='eval'))
ast.literal_eval(5)
ast.literal_eval('3 - 2j')
ast.literal_eval('1\\n2')
ast.get_docstring(ast.parse('"""  doc\\n    more\\n    """'))
ast.get_docstring(ast.parse('"""  doc\\n    more\\n    """'), clean=False)
ast.get_docstring(ast.parse('x = 1'))
ast.get_docstring(ast.parse('x').body[0])
ast.get_docstring(5)
ast.dump(ast.Name('x'))
ast.Name('x', ast.Load(), 3)
ast.Name('x', id='y')
ast.Constant(1) == ast.Constant(1)
ast.Constant(1, kind='u').kind
ast.Name.__match_args__, ast.AST._fields, ast.expr._attributes
[type(n).__name__ for n in ast.walk(ast.parse('a+b*c'))]
[type(n).__name__ for n in ast.iter_child_nodes(ast.parse('f(a, b=c)', mode='eval').body)]
ast.get_source_segment('x = 1 + 2\\n', ast.parse('x = 1 + 2\\n').body[0].value)
ast.get_source_segment('if x:\\n    a = (1 +\\n       2)\\n', ast.parse('if x:\\n    a = (1 +\\n       2)\\n').body[0].body[0].value, padded=True)
ast.get_source_segment('x', ast.Name('x'))
ast.dump(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))), include_attributes=True)
eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))), 'x', 'eval'))
compile(ast.Expression(ast.Constant(1)), 'x', 'eval')
compile(ast.parse('x'), 'x', 'eval')
ast.dump(ast.increment_lineno(ast.parse('x'), 5), include_attributes=True)
ast.dump(ast.copy_location(ast.Constant(1), ast.parse('  x'.strip()).body[0].value), include_attributes=True)
ast.parse('x = ')
ast.parse('x', mode='bogus')
ast.dump(5)
ast.unparse(ast.Constant(float('inf'))), ast.unparse(ast.Constant(1e400)), ast.unparse(ast.Constant(-1)), ast.unparse(ast.Tuple([]))
ast.unparse(ast.Constant("it's")), ast.unparse(ast.Constant('a\\nb')), ast.unparse(ast.Constant(b'\\x00')), ast.unparse(ast.Constant(...))
ast.PyCF_ONLY_AST, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, ast.PyCF_TYPE_COMMENTS, ast.PyCF_OPTIMIZED_AST
ast.dump(compile('2+3', 'x', 'eval', ast.PyCF_ONLY_AST))
ast.Module().body
''', globals())
class V(ast.NodeVisitor):
    def __init__(self): self.names = []
    def visit_Name(self, n): self.names.append(n.id); self.generic_visit(n)
    def visit_FunctionDef(self, n): print('def', n.name, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset); self.generic_visit(n)
    def visit_Constant(self, n): print('const', n.value)
v = V(); v.visit(ast.parse('def f(a=1):\n  return a + b\nf(2)\n')); print(v.names)
class Tr(ast.NodeTransformer):
    def visit_Name(self, n): return ast.copy_location(ast.Subscript(ast.Name('data', ast.Load()), ast.Constant(n.id), n.ctx), n)
    def visit_Pass(self, n): return None
    def visit_Expr(self, n): self.generic_visit(n); return [n, n]
t = Tr().visit(ast.parse('x = y\npass\nz\n')); ast.fix_missing_locations(t); print(ast.unparse(t))
data = {'y': 5, 'z': 6}; exec(compile(t, 'x', 'exec')); print(data)
class Node(ast.AST): _fields = ('a', 'b')
n = Node(1, 2); print(n.a, ast.dump(n), Node._fields)
import copy, pickle
print(ast.dump(copy.deepcopy(tree)) == ast.dump(tree), ast.dump(pickle.loads(pickle.dumps(tree))) == ast.dump(tree))
match ast.parse('1+2', mode='eval').body:
    case ast.BinOp(ast.Constant(l), ast.Add(), ast.Constant(r)): print(l, r)
