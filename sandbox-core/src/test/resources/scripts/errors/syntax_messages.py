# SPDX-License-Identifier: Apache-2.0
SNIPS = r'''x == 5:
for x, in y pass
if x = 5: pass
while x = 1: pass
x = = 5
x + = 5
1 = x
f() = 1
a + b = c
"a" = 1
None = 1
True = 1
x.y() = 1
[a, 1] = 2
(a, f()) = 2
{a: 1} = 2
{a} = 1
lambda: 1 = 2
a if b else c = 1
x = yield = 1
del f()
del 1
del (a, 1)
del a + b
del None
for 1 in x: pass
for f() in x: pass
for x in y z: pass
for x y in z: pass
for in x: pass
for x of y: pass
for x in: pass
with x as 1: pass
with x as f(): pass
with: pass
import
import a.
import a as
import a as b.c
from import x
from x import
from x import (
from x import (a, b
from x import a,
from x import *, a
from . import
import a, 
def
def f
def f(
def f()
def f():
def f() pass
def f(a b): pass
def f(a, a): pass
def f(1): pass
def f(a=1, b): pass
def f(*): pass
def f(*, **k): pass
def f(**k, a): pass
def f(**k, *a): pass
def f(*a, *b): pass
def f(a, /, b, /): pass
def f(/, a): pass
def f(*a, /): pass
def f(a.b): pass
def f(a=): pass
def f("a"): pass
def f((a, b)): pass
def f(None): pass
def f(*a=1): pass
def f(**a=1): pass
lambda a b: 1
lambda a=1, b: 1
lambda *: 1
lambda 1: 1
lambda: yield
class
class A
class A(
class A: 
class A() pass
class 1: pass
class A(x for x in y): pass
f(a for a in b, c)
f(c, a for a in b)
f(a=1, 2)
f(**a, b)
f(**a, *b)
f(a=1, a=2)
f(1=2)
f(a.b=1)
f(None=1)
f(True=1)
f(a, b=)
f(a, =b)
f(a b)
f(a, b c)
f(a := 1, b)
f(x=a := 1)
f(*)
f(**)
f(a for a in b c)
f(f() = 1)
f("a"=1)
f((a)=1)
(a b)
[a b]
{a b}
{a: b c}
{a: }
{a: b, c}
{a, b: c}
{**a, b}
{*a: b}
{a: *b}
{a: b for a in c, d}
[x for x in]
[x for in y]
[for x in y]
[x for x in y if]
[x if y for z in w]
(x for x in y
[x, y
{x
"abc
'abc
"""abc
f"abc
f"{a
f"{}"
f"{a b}"
f"{a!x}"
f"{a!}"
f"{a:{b}"
f"{a}}"
f"}"
f"{*a}"
f"{a = }"
f"{lambda x: 1}"
f"{a!r:}"
f"{'a' 'b'}"
f"{!r}"
f"{:x}"
f"{=}"
f"{a;b}"
f"{a:=5}"
f"{def}"
f"{a.}"
f"{a[}"
f"{(a}"
f"{a)}"
f"{yield}"
f'{a['b']}'
b"é"
b"a" "b"
"a" b"b"
"\x1"
"\u12"
"\N{foo}"
"\U12345678"
b"\x1"
0777
08
1_
1__0
0x
0xg
0b2
0o8
0b
1e
1.e
1a
1_a
0x1_
1.5a
1ea
1jx
123abc
1if 1else 2
$
?
!
a!
a ! b
a <> b
a => b
a =< b
a && b
a || b
a ++
a--
++a
a++ + b
a ** 
a //
a @
a not b
a is is b
a in in b
not
a and
a or or b
a if b
a if b else
if
if x
if x pass
if x: pass else: pass
else: pass
elif x: pass
if x:
if x:\n  pass\nelse
if x:\n  pass\nelif
while
while x
while x pass
try: pass
try:\n  pass
try:\n  pass\nexcept a, b: pass
try:\n  pass\nexcept a as b.c: pass
try:\n  pass\nexcept: pass\nexcept a: pass
try:\n  pass\nexcept* a: pass\nexcept b: pass
try:\n  pass\nexcept*: pass
try:\n  pass\nfinally\n  pass
try:\n  pass\nexcept a\n  pass
try:\n  pass\nx = 1
except: pass
finally: pass
raise a,
raise a from
raise from a
assert
assert a,
assert (a, b)
return
yield
await x
break
continue
global
global a.b
global a, 1
nonlocal x
nonlocal
pass x
pass;;
;
a;;b
a b
a b c
print a
print "hello"
exec "a"
print a, b
print
raise "a" "b" c
import a b
from a import b c
a.1
a.
.a
a..b
a[
a[]
a[1
a[1:2:3:4]
a[:
a]
)
}
(]
[)
{)
(a, b]
@
@a
@a def f(): pass
@a\nx = 1
async
async x
async def
async for x in y: pass
async with x: pass
async def f():\n  await
async def f():\n  yield from x
match x:
match x:\n  case
match x:\n  case 1
match x:\n  case 1 pass
match x:\n  case a.b(): pass\n  case a | b: pass
match x:\n  case a: pass\n  case b: pass
match x:\n  case {**r, 'a': 1}: pass
match x:\n  case {'a': 1, 'a': 2}: pass
match x:\n  case [*a, *b]: pass
match x:\n  case A(a=1, 2): pass
match x:\n  case A(a=1, a=2): pass
match x:\n  case a as 1: pass
match x:\n  case a as _: pass
match x:\n  case 1 + 1: pass
match x:\n  case -a: pass
match x:\n  case (a, a): pass
match x:\n  case a | 1: pass
match x:\n  pass
type
type X
type X =
type X[T = 1
type X[T: (int, yield)] = 1
type 1 = 2
x: int: str
x: = 1
x:
(x, y): int
[x]: int
f(): int
1: int
x: int = yield
a := 1
(a := 1)
(a.b := 1)
(a[0] := 1)
(1 := 1)
((a) := 1)
x = a := 1
[a := 1 for a in b]
[(a := 1) for a in b]
{a := 1: 2}
*a
*a = 1
*a, *b = 1
*a, b = 1, 2; *c, = 3
a = *b
(*a)
[*a]
f(*a, *b)
print(*)
del *a
return *a
for *a in b: pass
x = (yield)
def f(): return yield
   x
x\n  y
if x:\n  y\n z
if x:\ny
  if x: pass
def f():\n\tx\n        y
def f():\nx
class A:\nx
for x in y:\nz
while x:\ny
with x:\ny
try:\nx
if x:\n  y\nelse:\nz
x = (1,\n  2
x = [1,\n  2\ny = 3
x = {1:\n  2\ny = 3
x \\ y
x = 1 \\
a = 'abc\ndef'
"a\nb"
for i in range(10)\n  print(i)
if x == 1\n  pass
def f(x)\n  return x
class A\n  pass
while True\n  pass
else\n  pass
x = 5 y = 6
x = 5, y = 6
if x then y
if (x: pass
print(x y)
print("a" x)
print("a" "b" c)
foo(a, b for b in c)
foo(**a, **b, c)
return = 5
def = 5
class = 1
lambda = 1
None.x = 1
x = None = 1
import = 1
from = 1
is = 1
f(print)=1
x = {1, 2: 3}
x = {1: 2, 3}
é = 1\n€ = 2
x = ‘a’
a→b
x = 1\xa0+ 2
def f(x, *, y=1, *z): pass
def f(x, **y, z): pass
f(x for x in y, 1)
f(1, x for x in y)
(x, y for z in w)
[x, y for z in w]
{x, y for z in w}
{x: y, z for w in v}
nonlocal x, y
def f():\n  nonlocal x
def f():\n  x = 1\n  global x
def f():\n  print(x)\n  global x
def f(x):\n  global x
def f():\n  global x\n  nonlocal x
class A:\n  return 1
class A:\n  yield 1
def f():\n  break
for x in y:\n  def f():\n    continue
x = 1\nfrom __future__ import annotations
from x import *\ndef f():\n  from x import *
[await x for x in y]
def f():\n  await x
def f():\n  async with x: pass
def f():\n  [x async for x in y]
__debug__ = 1
def f(__debug__): pass
del __debug__
import __debug__
f(__debug__=1)
x.__debug__ = 1
for __debug__ in x: pass
def f[T, T](): pass
def f[T](T): pass
class A[T, *T]: pass
def f[T: yield](): pass
type X = yield
type X = await y
class A((yield)): pass
def f() -> (yield): pass
def f(x: (yield)): pass
async def f():\n  def g(): await x
with (a as b, c as d): pass
with (a as b, c as d,): pass
with a, : pass
with (a, b) as 1: pass
with a as b c: pass
for x in y pass
for x in y\n  pass
for x in y
for x in y z
for x in y, z w
for x, in y\n
for x in y = 1
for x in y;
for x in y)
async def f():\n  async for x in y pass
async def f():\n  async for x in y\n
while x y:
while x\n
if x y:
if x y\n
with x y:
with x\n
with x as y z:
class A b:
class A(b) c:
def f() x:
try x:
try\n
else x
match x y:
match x\n
for x in y if z: pass
del x y
del x,
del (x
del x = 1
del
del x.
del x if y else z
del x or y
del x + 1
del -x
del x(1)
x == 5:
x + 1: int
x == 5: pass
x: pass
f(x): 
f(x): return
f(x):\n  return 1
x.y:
(x):
[x]:
(x, y):
x, y:
x, y: int
foo bar:
print x:
"a": 1
5:
lambda: 1: int
a if b else c: int
not a: int
a < b: int
x == 5:\n  print(1)
1é
1€
(x, y for z in w)
(x, y for z in w
(*x for y in z)
(x, *y for z in w)
(x, for z in w)
[x, for z in w]
(x := 1, y for z in w)
f((x, y for z in w))
f(x, y for z in w)
with (a b): pass
with (a as b): pass c
'''
import warnings
warnings.simplefilter('ignore')
for line in SNIPS.splitlines():
    src = line.replace('\\n', '\n').replace('\\t', '\t').replace('\\xa0', '\xa0')
    try:
        compile(src, 'f', 'exec'); r = 'ok'
    except SyntaxError as e:
        r = (type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
    except BaseException as e: r = (type(e).__name__, str(e))
    print(repr(line), '=>', r)
