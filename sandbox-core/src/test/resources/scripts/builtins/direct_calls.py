# SPDX-License-Identifier: Apache-2.0
# Calls whose arguments are bound at the call site, sums of generators, ranges, and keys that are tuples.
def g(a, b=1, *, c=3): return (a,b,c)
print(g(1), g(a=2), g(1, b=5, c=9), g(b=2,a=1))
for bad in ("g()", "g(1,2,3)", "g(1,a=2)", "g(1,d=2)", "g(c=1)"):
    try: eval(bad)
    except TypeError as e: print(e)
    try: exec("def q():\n  return " + bad + "\nq()")
    except TypeError as e: print(e)
class A:
    def __init__(self, x, y=2, *, z=3): self.t=(x,y,z)
    def m(self, p, q=4, *, r=5): return (self.t,p,q,r)
print(A(1).t, A(x=1).t, A(1,z=9).t, A(1).m(1), A(1).m(p=1, r=2), A(y=1,x=0).m(1,2,r=3))
for bad in ("A()", "A(1,2,3)", "A(1,x=2)", "A(1).m()", "A(1).m(1,p=2)", "A(1).m(self=1)"):
    try: exec("def q():\n  return " + bad + "\nq()")
    except TypeError as e: print(e)
def posonly(a, /, b): return a,b
print(posonly(1, b=2))
try: posonly(a=1,b=2)
except TypeError as e: print(e)
print(sum(x for x in range(10)), sum((x*0.1 for x in range(10))), sum((x for x in [1,2.5,True,10**30])), sum(([i] for i in range(3)), []), sum((x for x in ()), ()), sum(iter([1.5, 2])))
class F:
    def __init__(self, v): self.v=v
    def __add__(self, o): return F(self.v + (o.v if isinstance(o,F) else o))
    __radd__=__add__
print(sum(F(i) for i in range(4)).v, sum(x for x in [1, F(2), 3, 4.5]).v)
try: sum(x for x in [1,'a'])
except TypeError as e: print(e)
try: sum((x for x in ['a']), 'b')
except TypeError as e: print(e)
def gg():
    try:
        yield 1
        yield 2
        raise KeyError('k')
    finally: print('fin')
try: print(sum(gg()))
except KeyError as e: print('KE', e)
try: print([*gg()])
except KeyError as e: print('KE', e)
def rec():
    yield sum(rec2())
def rec2():
    yield 5
    yield 6
print(list(rec()), tuple(gg2 for gg2 in rec2()), sorted(x for x in (3,1,2)), ','.join(str(x) for x in range(3)))
def h():
    try:
        raise ValueError(1)
    except ValueError:
        for i in range(3):
            yield i
        try: raise
        except ValueError as e: print('again', e)
try:
    raise OSError(2)
except OSError:
    print(list(h()), sum(h()))
def selfsum():
    global it
    yield 1
    try: sum(it)
    except ValueError as e: print(e)
    yield 2
it = selfsum()
print(sum(it))
print(range(5), range(1,5), range(-1,-10,-3), len(range(10**25)) if False else 0, range(10**20)[5], range(0,10,3)[-1], list(reversed(range(0,10,3))), list(reversed(range(0))), range(3)==range(0,3), hash(range(3))==hash(range(0,3)), range(2**61), len(range(-2**60, 2**60-1)), range(5).start, range(1,7,2).stop, range(1,7,2).step, range(0)==range(2,1))
print(list(range(2**62, 2**62+2)), range(-5, 5)[3:7], 3 in range(5), range(10).index(4), bool(range(0)), type(3), type(range(3)), int('12'), str(5), float('1.5'), list('ab'), set(), dict(), tuple([1]), bool([]), frozenset([1]), int(), str(), list(), bytes(3), complex(1,2))
for bad in ("range()", "range(1,2,0)", "range('a')", "int('x')", "int(1,2,3,4)", "str(1,2,3,4)", "list(1,2)", "float('q')", "type(1,2)", "dict(1)", "len()", "len(1,2)", "abs()", "chr(-1)", "ord('ab')", "super()"):
    try: exec("def q():\n  return " + bad + "\nq()")
    except Exception as e: print(type(e).__name__, e)
import math, sys
print(math.pi, math.sqrt(4.0), math.floor(2.5))
try: math.nope
except AttributeError as e: print(e)
try: math.nope(1)
except AttributeError as e: print(e)
for i in range(3):
    math.foo = i
    print(math.foo, math.__name__)
    del math.foo
print('a' in 'bca', 'ca' in 'bca', '' in 'a', 'x' in '', 'b' in ('a','b'), 1 in (1.0, 2), 1.0 in (1,2), True in (1,2), None in (None,), 'é' in 'caf\u00e9', '\U0001f600' in 'a\U0001f600', 5 not in (1,2,3))
d={(1,2):3,('a',1):4}
print(d[(1,2)], d[('a',1)], (1,2.0) in d, (True,2) in d, hash((1,2))==hash((1.0,2)), (1,) == (1,2), {(1,2),(1,2.0),(True,2)}, ('a',(1,2)) == ('a',(1,2)))
