a = b = c
a, b = b, a
a, *b = c
*a, = b
[a, *b] = (c, d) = e
(a) = 1
(a, b) = [c, d]
a.b = a[0] = c
() = []
a: int
a: int = 1
(a): int = 1
a.b: int
a[0]: int = yield
a: tuple = 1, 2
a += 1; a -= 1; a *= 1; a @= 1; a /= 1; a %= 1; a &= 1; a |= 1; a ^= 1; a <<= 1; a >>= 1; a **= 1; a //= 1
(a) += 1
a.b += yield x
x = y = yield z
x = *a, b
return_ = 1
=====
del a
del a, b
del a,
del (a, b)
del (a), b
del (a, b),
del (a, b), c
del [a, b]
del a.b, a[0], (a.c)
del ()
del (a,)
del (a), (b)
del ((a), (b))
del (a)
del (a).b, (c)[0]
=====
assert a
assert a, b
raise
raise a
raise a from b
global a, b
nonlocal c
pass
import a
import a.b.c as d, e, f as g
from a import b
from a.b import c as d, e
from . import a
from .. import (a, b as c,)
from ...a.b import *
from .... import x
from ..... import x
return
return a
return a, b
return *a, b
break; continue;
type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P] = 1
type X[T: (int, str) = int, *Ts = *tuple[int], **P = [int]] = 1
type = 1
type (x)
type.x
type[x]
match = 1
match.x
match(x)
match[x]
match, case = 1, 2
match: int = 1
case = 1
_ = 2
print(match, case, type, _)
match * a
match - a
match in a
match if a else b
=====
if a: pass
if a:
  b
elif c:
  d
elif e: f
else:
  g
while a:
    b
    break
else:
    c
for a in b: pass
for a, b in c, d:
  pass
else:
  pass
for (a, b) in c: pass
for a, in b: pass
for *a, b in c: pass
for a.b in c: pass
for a[0] in c: pass
for a in *b, c: pass
for a in lambda: b: pass
if (a := b): pass
if a := b: pass
while a := b: pass
=====
try:
  a
except:
  b
try:
  a
except A:
  b
except (A, B) as e:
  c
else:
  d
finally:
  e
try: a
finally: b
try:
  a
except* A:
  b
except* (B, C) as e: c
with a: pass
with a as b: pass
with a as b, c as d: pass
with a, b: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c as d,): pass
with (a, b) as c: pass
with (a), b: pass
with (a).b: pass
with (a).b as c, d: pass
with a as (b, c): pass
with a as [b, *c]: pass
with a as b.c, d as e[0]: pass
with (yield): pass
with (a if b else c): pass
with (a, b,) as c: pass
with (a for a in b): pass
with (a := b): pass
with (a), (b): pass
with (a, b) + c: pass
with (a, b as c): pass
with (open('a') as f,
      open('b') as g):
    pass
=====
def f(): pass
def f(a): return a
def f(a, b=1, /, c: int = 2, *args: int, d, e: str = 'x', **kw: dict) -> None:
  pass
def f(*, a): pass
def f(a, /): pass
def f(a, /, b): pass
def f(a, /, *, b): pass
def f(a, *b): pass
def f(*a: *b): pass
def f(**k,): pass
def f(a,): pass
def f(a=1, /, b=2): pass
def f(a, *, b=1, c): pass
def f[T](a: T) -> T: pass
def f[T: int, *Ts, **P](): pass
async def f():
  await a
  async for x in y:
    pass
  else:
    pass
  async with a as b, c: pass
  [x async for x in y]
  return await a ** b
  await a.b(c)[d]
@a
@b.c(d)
@(e := f)
def f():
  """doc"""
@a
async def f(): pass
class A: pass
class A(): pass
class A(B, metaclass=C, *d, **e):
  x: int = 1
  def f(self):
    pass

  class D:
    pass
@a
class A[T, U: int](B[T]): pass
=====
if a:
  if b:
    c
  else:
    d
# comment
  # another
    # third
  e

f
class A:

  # c

  def f(self): # c
      return 1 # d

  x = 1
if a: b; c; d;
if a:
	tab
if a:
        eight
if a: pass;
x = [
  1,
    # comment
  2
  ]
x = a + \
    b
if a and \
   b:
    pass
x = (  # c
)
async_ = 1
def f():
    return (yield from a), (yield)
yield
yield a, b
yield from a
await a
