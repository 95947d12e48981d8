# SPDX-License-Identifier: Apache-2.0
# Results that functools.lru_cache knows: keys of all kinds, order of use, counts, and calls from many places.

from functools import lru_cache, cache
@lru_cache
def a(x): return x*2
@lru_cache(maxsize=3)
def b(x,y=1): return (x,y)
@cache
def c(*x): return sum(x)
@lru_cache(maxsize=None,typed=True)
def d(x): return type(x)
for i in range(3):
    for j in range(5): a(j); b(j); b(j%2, 5); c(1,2,j); c(); d(j); d(float(j))
    a(1.0); a(True); a("x"); a((1,2))
print(a.cache_info(), b.cache_info(), c.cache_info(), d.cache_info())
try: a([])
except TypeError as e: print(e)
try: a()
except TypeError as e: print(e)
print(b(0), b(1), b(2), b.cache_info()); b(0); b(9); print(b.cache_info()); b(1); print(b.cache_info())
a.cache_clear(); print(a.cache_info(), a(4), a(4), a.cache_info())
@lru_cache(None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(200), fib.cache_info())
@cache
def grid(r,c): return 1 if r==0 or c==0 else grid(r-1,c)+grid(r,c-1)
print(grid(15,15), grid.cache_info())
class K:
    def __init__(s,v): s.v=v
    def __hash__(s): return hash(s.v)
    def __eq__(s,o): return s.v==o.v

@lru_cache
def k(x): return x.v
print(k(K(1)),k(K(1)),k(K(2)),k.cache_info())
@lru_cache
def none(x): return None
print(none(1),none(1),none.cache_info())


class Shape:
    @lru_cache(maxsize=2)
    def area(self, n):
        return n * n

    @staticmethod
    @cache
    def scale(n, by=2):
        return n * by


shape = Shape()
print([shape.area(n) for n in (1, 2, 1, 3, 1)], Shape.area.cache_info(), [Shape.scale(n % 2) for n in range(5)], Shape.scale.cache_info())

# One place that calls several cached functions, and a plain one with attributes.
def plain(x):
    return -x


plain.note = "no cache"
for function in (a, plain, k.__wrapped__, a, none, lambda x: x, fib, a) * 2:
    try:
        print(function(4), end=" ")
    except AttributeError as problem:
        print(type(problem).__name__, end=" ")
print(a.cache_info())

failures = 0


@cache
def fails(x):
    global failures
    failures += 1
    raise ValueError(x)


for _ in range(3):
    try:
        fails(1)
    except ValueError as problem:
        print(repr(problem), end=" ")
print(failures, fails.cache_info(), a.__wrapped__(5), a.cache_parameters())
print([a(n) for n in (10**20, 10**20, -1, -2, "", "", 1.5, 1.5, None, None, b"x", b"x")], a.cache_info())
