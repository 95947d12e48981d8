# SPDX-License-Identifier: Apache-2.0
# ast: dump and unparse of every kind of node.
import ast
SRC = '''"""Doc."""
import os, sys as s
from . import a
from ..b import c as d, e
@dec(1)
def f(a, b: int=1, /, c=2, *args: str, d, e=3, **kw) -> int:
    "doc string"
    global g
    x = y = a, b
    x += 1
    z: int = 5
    (w): str
    del x, y[0]
    return a if b else c
class K(Base, metaclass=M):
    """K doc

    more"""
    attr = [i for i in range(3) if i if i > 1]
    async def m(self):
        async with a as b, c: pass
        async for i in x: await y
        else: break
        yield 1
for i, (j, *k) in z: continue
else: pass
while x < 1 <= 2 != 3: pass
if a: b
elif c: d
else: e
try: a
except (A, B) as e: raise X from e
except: raise
else: b
finally: c
try: a
except* V: pass
with open(f) as g, h: pass
match p:
    case 1 | "a": pass
    case [1, x, *rest] if rest: pass
    case {"k": v, **kw}: pass
    case Point(x=0, y=1) | None: pass
    case (a as b): pass
    case _: pass
lambda x, *y, z=1, **k: x
f"a{x!r:>{w}}b{{}}{y=}" 'c'
x[1:2, ::3, ...], x[a,], {**a, 'b': 1}, {1, 2}, {k: v for k, v in z}, (g for g in h)
not a and -b ** -c or ~d @ e // f % g << h >> i & j ^ k | l
(n := 5), (yield), (a, b), (a,), ()
print(*a, b, k=1, **c)
a.b.c(1)(2).d
assert x, 'm'
type T[U: int, *V, **W] = list[U]
nonlocal_ = 1j + 2.5e300 + 0xff + 1_000, b'x', None, True, "it's", 'q"', 1e400
async def q(): return [x async for x in y]
def gen[T](x: T): yield from x; nonlocal_
x = (yield)
a if b else (c if d else e)
(a if b else c) if d else e
(-1) ** 2; -1 ** 2; (a + b) * c; a + (b * c); a - (b - c); (a and b) or c; a and (b or c); not (a in b)
(lambda: 1)(); (await_ := 1)
'''
t = ast.parse(SRC)
print(ast.dump(t, indent=1))
print(ast.dump(t, include_attributes=True)[:3000])
print(ast.unparse(t))
print(ast.dump(ast.parse(ast.unparse(t))) == ast.dump(t))
for s in ['return a, b', 'return *a, b', 'for i in a, b: pass', 'for x, y in z: pass', 'x += yield', 'x += 1, 2', 'x: int = 1, 2', 'a[b, c]', 'a[(b, c)]', 'a[*b]', 'a[b:c, d]','del (a, b), c', 'assert (a, b)', 'await_(a)', '(yield), 1', 'x = yield a, b', 'f((yield))', 'with (a, b): pass', 'with a as (b, c): pass', '[*a, b]', '(*a, b)', '{**a}', 'f(*a, *b, **c)', 'f(x for x in y)', 'f((x for x in y), 1)', '(a.b)()', '(1).real', '1.5.real', '(a+b)[0]', '(a+b).c', '-a.b', '(-a).b', '(-a)**2', '-(a**2)', 'not not a', 'not (a, b)', '- -a', '-(-a)', '~-a', 'a if (b if c else d) else e', 'lambda: (yield)', 'lambda x: (a, b)', '(a := b) + c', 'f(a := b)', 'f(a=(b := c))', '[a := b]', 'a[b := c]', 'x = (y := 1)', 'a < (b < c)', '(a < b) < c', 'a and (b and c)', '(a or b) and c', 'a - b - c', 'a - (b - c)', 'a ** b ** c', '(a ** b) ** c', 'a @ b', 'a * (b / c)', 'await a', 'import a.b.c as d', 'from . import *', 'raise', 'raise a', 'global a, b', '"a" "b"', '"\\n\\t"', "'\\''", 'b"\\xff"', '1_0', '0x10', '1e3', '1j', '...', 'None', 'f"{a}"', 'f"{a!s}"', 'f"{a:{b}}"', "f'{a[\"b\"]}'", 'f"{{}}"', 'f"{ {1:2} }"', 'f"{a}\\n{b}"', 'f"{lambda_}"', 'f"{(lambda: 1)}"', 'f"it\'s {a}"', 'f"{a}" f"{b}"', 'class A: pass', 'class A(): "doc"', 'class A[T](B): pass', 'def f(): "doc"', 'def f():\n  """a\n  b"""', 'def f(*, a): pass', 'def f(a, /): pass', 'def f(*a: int, **b: str): pass', 'lambda *, a=1: a', 'async def f():\n  await x\n  return [i async for i in y]', '@a.b(1)\nasync def f(): pass', 'if a:\n  b\nelse:\n  if c: d', 'while 1: pass\nelse: x', 'try: a\nfinally: b', 'match x:\n  case -1: pass\n  case a.b: pass\n  case [a, (b, *_)]: pass\n  case (1 | 2) as x: pass\n  case {1: a}: pass\n  case str(): pass\n  case None: pass\n  case 1+2j: pass', 'x = 1;y = 2', 'a, = b', '(a), b = c', 'type X = int', 'type X[T = int] = T', 'print("x", end="")', 'x = [1,\n 2]', 'a = b = c', 'x @= y', 'x //= y', 'f(**a, b=1)', 'a if b else c, d', '(a if b else c).d', '(lambda: a)()', '(await_).b', '[i for i in (a, b)]', '[i for i in a if b if c for d in e]', '[(a, b) for a, b in c]', '{a: b for a in c}', '[i for i in (lambda: x)]', '[i if a else b for i in c]','[x for x in y if (a if b else c)]', 'x = *a, b', 'x = not a', 'x = a == b', 'x = (a, b)[0]', 'x[a:b:c] = d', 'x[:] = []', 'x[::2]', 'print(not a)', 'a = -1', 'a = +1', 'a = ~1', '"""doc"""\nx', 'def f():\n  pass\ndef g():\n  pass\nx']:
    try: print(repr(s), '=>', repr(ast.unparse(ast.parse(s))))
    except Exception as e: print(repr(s), type(e), e)
