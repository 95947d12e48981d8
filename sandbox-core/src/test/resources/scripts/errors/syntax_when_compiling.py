# SPDX-License-Identifier: Apache-2.0
"""Mistakes that CPython finds when it compiles: message, place and text of each."""
CASES = r'''return 1
yield 1
x = yield
await x
class A: return 1
class A: yield 1
def f():
    await x
async def f(): yield from x
async def f():
    return 1
    yield
async def f():
    yield
    return
lambda: (yield)
[(yield x) for x in y]
[await x for x in y]
async def f(): return [await x for x in y]
async def f(): return (await x for x in y)
def f(): return [x async for x in y]
def f():
    async with x: pass
def f():
    async for x in y: pass
[x async for x in y]
break
continue
if x: break
for x in y:
    def f(): break
while x:
    class A: continue
for x in y: pass
else: break
def f(a, a): pass
def f(a, *, a): pass
def f(*a, **a): pass
lambda a, a: 1
def f(a):
    global a
def f():
    x = 1
    global x
def f():
    print(x)
    global x
def f():
    x: int
    global x
def f():
    global x
    x: int = 1
def f():
    global x
    nonlocal x
nonlocal x
def f(): nonlocal x
class A: nonlocal x
def f():
    x = 1
    def g():
        x = 2
        nonlocal x
def f():
    x = 1
    def g():
        print(x)
        nonlocal x
def f(x):
    nonlocal x
def f():
    def g(x):
        nonlocal x
from x import *; from __future__ import annotations
x = 1; from __future__ import annotations
from __future__ import barry_as_FLUFL
def f(): from x import *
class A: from x import *
def f(): import *
f(a=1, a=2)
f(**a, b=1, b=2)
class A(x=1, x=2): pass
__debug__ = 1
def f(__debug__): pass
f(__debug__=1)
del __debug__
import __debug__
import a as __debug__
for __debug__ in x: pass
def __debug__(): pass
class __debug__: pass
global __debug__
x.__debug__ = 1
(__debug__ := 1)
with x as __debug__: pass
try: pass
except x as __debug__: pass
*a = 1
*a, *b = c
a, *b, *c = d
[*a, *b] = c
*a
(*a)
x = *a
for *a in b: pass
for *a, *b in c: pass
del *a
print(*a for a in b)
{**a for a in b}
a, b += 1
[a, b] += 1
(x) := 1
[x := 1 for x in y]
[(x := 1) for x in y]
[[(x := 1) for y in z] for x in w]
[x for x in (y := z)]
[x for x in y if (y := 1)]
class A: [(x := 1) for y in z]
lambda: (x := 1)
{(x := 1): 2}
def f[T, T](): pass
class A[T, T]: pass
type X[T, T] = 1
def f[T](): 
    T = 1
class A[T]:
    def T(self): pass
def f[__debug__](): pass
def f[T](x: (yield)): pass
def f[T: (yield)](): pass
def f[T: (await x)](): pass
def f[T: (x := 1)](): pass
type X = (yield)
type X = (y := 1)
type X = await x
def f[T = 1, U](): pass
class A[T=1, U]: pass
def f(x: (yield)): pass
def f() -> (yield): pass
def f(x: (y := 1)): pass
x: (yield) = 1
def f():
    x: (yield) = 1
match x:
    case a: pass
    case b: pass
match x:
    case _: pass
    case 1: pass
match x:
    case a | 1: pass
match x:
    case 1 | a: pass
match x:
    case a, a: pass
match x:
    case [a, *a]: pass
match x:
    case {"k": a, "k": b}: pass
match x:
    case {1: a, 1: b}: pass
match x:
    case A(a=1, a=2): pass
match x:
    case a as a: pass
match x:
    case [*a, *b]: pass
match x:
    case {**a, **b}: pass
match x:
    case (a | b) : pass
match x:
    case a if b: pass
    case c: pass
try: pass
except: pass
except A: pass
try: pass
except* A: break
for x in y:
    try: pass
    except* A: continue
def f():
    try: pass
    except* A: return
while 1:
    try: pass
    finally: continue
def f():
    for x in y:
        try: pass
        except* A:
            for z in w: break
def f(a=1, *, b, c=2, **d): return locals
x = 0777
x = 1_
x = 0xZ
f"{x!z}"
f"{x:{y:{z}}}"
f"{}"
f"{x"
"\x"
b"é"
a = b = = c
if x = 1: pass
print x
exec "x"
def f(x, (y, z)): pass
raise E, "m"
except E, e: pass
`x`
x <> y
from a import b,
from a import (b, c
import a.b as
1 = x
x + 1 = 2
f() = 1
None = 1
x.1
1.x
def 1f(): pass
class 1A: pass
x = {1:2, 3}
x = {1, 2:3}
x = [1, 2
x = (1, 2]
x = "abc
x = 'abc"
x = """abc
if True
    x
if True:
x
    x = 1
def f():
return 1
  x = 1
 y = 2
else: pass
elif x: pass
for i in range(3) print(i)
while True print(1)
def f() return 1
class A pass
async x = 1
await = 1
async = 1
True = 1
x = True = 1
f(True=1)
def f(None): pass
def f(x=1, y): pass
lambda x=1, y: 1
f(x for x in y, 1)
f(1, x for x in y)
x = y if z
x = if y else z
x++
x--
++x
x = y++
!x
x && y
x || y
x = y ? z : w
null = None; x = null;;
x = [i for i in range(10) if i else 0]
d = {'a': 1 'b': 2}
l = [1 2 3]
f(1 2)
print("a" "b" c)
x = 5 +
x = * 5
import
from x
from import x
import x from y
global
pass x
del
del f()
del x + 1
del (x, 1)
del [x, f()]
del x,
assert
raise x from
return
with open(x) as f, : pass
with open(x) as 1: pass
with: pass
try: pass
x
try:
    pass
finally
    pass
lambda x y: 1
lambda: 
@
@x
x = 1
class A(x for x in y): pass
def f(*): pass
def f(*, **k): pass
def f(**k, x): pass
def f(*a, *b): pass
def f(x, /, /): pass
def f(/): pass
def f(*a, /): pass
'''
L = []
cur = []
for line in CASES.strip('\n').split('\n'):
    if cur and (line[:1] in ' \t' or line.startswith(('else','except','finally','elif','from x','x')) and cur[-1].rstrip().endswith((':','pass','break')) and cur[0].startswith(('for','try','if','while')) and line.startswith(('else','except','finally','elif'))):
        cur.append(line)
    else:
        if cur: L.append('\n'.join(cur))
        cur=[line]
L.append('\n'.join(cur))


def attempt(source):
    try:
        compile(source, "f.py", "exec")
    except SyntaxError as e:
        place = f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}"
        return f"{type(e).__name__} {e.msg} @{place} {e.text!r}"
    return "compiles"


import warnings
warnings.simplefilter("ignore")
for case in L:
    print(repr(case))
    print("   ", attempt(case))
