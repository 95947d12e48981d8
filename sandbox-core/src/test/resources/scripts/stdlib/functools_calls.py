# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import functools, operator, asyncio, inspect, pickle, copy
from functools import *
def t(f):
    try: print('=', repr(f()))
    except Exception as e: print('!', type(e).__name__, str(e))
calls = []
@lru_cache(maxsize=2)
def lc(x, y=0): "doc"; calls.append(x); return x
@lru_cache
def lc2(x): return x
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@lru_cache(maxsize=None, typed=True)
def ty(x): return type(x).__name__
@lru_cache(maxsize=0)
def z(x): return x
lc(1); lc(2); lc(1); lc(3); lc(2)
class C:
    n = 0
    @cached_property
    def cp(self): "cp doc"; C.n += 1; return C.n
    @lru_cache
    def m(self, x): return x
    @singledispatchmethod
    def sd(self, x): return 'base'
    @sd.register
    def _(self, x: int): return 'int'
    @sd.register(str)
    def _(self, x): return 'str'
    @sd.register(list)
    @classmethod
    def _(cls, x): return cls.__name__
    @singledispatchmethod
    @classmethod
    def sc(cls, x): return 'cls base'
    @sc.register
    @classmethod
    def _(cls, x: int): return cls.__name__ + ' int'
    def pm(self, a, b=0, *c): return (a, b, c)
    p1 = partialmethod(pm, 1); p2 = partialmethod(pm, b=5)
    @partialmethod
    def bad(self): return 'pm'
class Sl:
    __slots__ = ()
    @cached_property
    def x(self): return 1
@singledispatch
def sd(x, *a): "sd doc"; return 'object'
@sd.register
def _(x: int | float): return 'num'
@sd.register(list)
def sl(x): return 'list'
@sd.register(type(None))
def _(x): return 'none'
sd.register(dict, lambda x: 'dict')
@total_ordering
class TO:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, TO) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, TO) else NotImplemented
p = partial(int, base=2); pp = partial(partial(print, 1, sep='-'), 2, end='!\n')
def dec(f):
    @wraps(f)
    def inner(*a): "inner doc"; return f(*a)
    return inner
@dec
def wrapped(a: int) -> str: "wrapped doc"; return a
c = C()
each('''
calls, lc.cache_info(), lc.cache_parameters(), lc.__name__, lc.__doc__, lc.__wrapped__(5), lc.cache_clear(), lc.cache_info()
lc([])
lc()
lc2.cache_info(), lc2(1), lc2.cache_info(), lc2.cache_parameters(), fib(80), fib.cache_info(), ty(1), ty(1.0), ty.cache_info(), z(1), z.cache_info(), ty.cache_parameters()
lru_cache(maxsize='x')
lru_cache(-5)(len).cache_info()
lru_cache(5)(3)
c.cp, c.cp, c.__dict__['cp'], C.cp.__doc__, C.cp.attrname, type(C.cp).__name__
Sl().x
c.m(1), c.m(1), C.m.cache_info().hits
c.sd(1), c.sd('a'), c.sd([]), c.sd(1.5), C.sc(1), C.sc('x'), c.sc(2)
c.sd()
sd(1), sd(1.5), sd([]), sd(None), sd({}), sd('x'), sd(True), sd.dispatch(int)(1), sorted(k.__name__ for k in sd.registry), sd.__name__, sd.__doc__, sl([])
sd()
sd.register(5)
sd.register('x', len)
TO(1) <= 5
total_ordering(type('X', (), {}))
p('101'), p.func, p.args, p.keywords, p, pp(3), repr(partial(print, 1, a=2)), partial(p, '11')(), pp.args, pp.keywords
partial()
partial(5)
partial(int, 'x')()
p.__dict__, setattr(p, 'x', 1), p.x, partial[int]
reduce(operator.add, [1, 2, 3]), reduce(operator.add, [], 5), reduce(lambda a, b: a * b, range(1, 6), 2), reduce(operator.add, 'abc', '')
reduce(operator.add, [])
reduce(5, [1, 2])
reduce(operator.add, 5)
reduce()
sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2)
cmp_to_key(lambda a, b: a - b)(1) < 5
cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2), cmp_to_key(len)(1).obj
cmp_to_key()
sorted([1, 2], key=cmp_to_key(lambda a, b: 'x'))
update_wrapper(partial(int), int).__name__, update_wrapper(lambda: 0, p).__wrapped__ is p
functools.Placeholder
''', globals())
class B: pass
class D(B): pass
class E(D): pass
@singledispatch
def g(x): return 'o'
g.register(B, lambda x: 'B'); print(g(E())); g.register(D, lambda x: 'D'); print(g(E()), g(B()))
import collections.abc as cabc
@singledispatch
def h(x): return 'o'
h.register(cabc.Sized, lambda x: 'sized'); h.register(cabc.Iterable, lambda x: 'iter')
t(lambda: h([]))
h.register(cabc.Sequence, lambda x: 'seq'); t(lambda: h([])); t(lambda: h(5))
async def am():
    @singledispatch
    async def f(x): return 'base'
    @f.register
    async def _(x: int): return 'int'
    print(await f(1), await f('x'))
asyncio.run(am())
class Hid:
    @cached_property
    def a(self): return 1
try:
    class Two:
        x = cached_property(lambda s: 1); y = x
    Two().y
except Exception as e: print(type(e), e, e.__cause__)
h = Hid(); h.__dict__['a'] = 5; print(h.a); del h.a; print(h.a)
cp = cached_property(lambda s: 1)
class Late: pass
Late.q = cp
t(lambda: Late().q)
lru = lru_cache(maxsize=3)(lambda *a, **k: (a, k)); lru(1, a=1, b=2); lru(1, b=2, a=1); lru(1.0, a=1, b=2); print(lru.cache_info())
@lru_cache(maxsize=2)
def rec(n): return 0 if n == 0 else rec(n - 1) + 1
print(rec(10), rec.cache_info())
def exc(x): raise ValueError(x)
e = cache(exc)
for _ in range(2): t(lambda: e(1))
print(e.cache_info())
