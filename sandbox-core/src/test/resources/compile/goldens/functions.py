def f(a, /, b=2, *args, k=3, **kw) -> int:
    "The   first line.\n\n        Indented."
    def inner(x: int, *more: str):
        nonlocal b
        b += x
        return a, more
    t = a + 1
    f"{t!r:>{b}} and {a}"
    del t
    return inner(*args, k=1, **kw), lambda y=a: y
@f
@f(1)
def g():
    global h
    h = [x * y for x in range(10) if x for y in (x, 1)]
    s = {x: x for x in h}
    c = [lambda: i for i in h]
    yield from (x for x in s)
    r = yield
    a, (b, *q) = r
    q[0], b.c = a, b
    q[1:2] += [1, 2, 3]
    return {*q, a}, {**s, 1: 2}, (*q, a)
import a.b.c, d as e
from .m import n as o, p
from q import *
def r(s):
    def t():
        nonlocal s
        del s
    del s
    return t
