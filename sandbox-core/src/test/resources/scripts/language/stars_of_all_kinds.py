# SPDX-License-Identifier: Apache-2.0
# Arguments and items after *, from builtins and from classes derived from them.

def f(*a, **k): return a, k
def g(a, b=2, *c, d=4): return a, b, c, d
t = (1, 2); l = [3, 4, 5]
print(f(*t), f(*l), f(*t, *l), f(0, *t, 9, *l, x=1), f(*t, **{"k": 1}), f(*(), **{}), g(*t), g(*l), g(*l, d=1), g(*t, *l))
print([*t], [*l, *t], (*l, 1), {*t, *l}, [*"ab", *range(3), *{"k": 1}, *map(str, t)], [1, 2, 3, 4, 5, 6], [1, *[], *()])
x = [*l]; x.append(1); print(x, l); y = [1, 2, 3]; y.append(4); y.extend(y); print(y)
class T(tuple):
    def __iter__(self): return iter("own")
class L(list):
    def __iter__(self): return iter("list")
print(f(*T((1, 2))), [*L([1])], f(*L([2]), *t))
class N(tuple): pass
print(f(*N((1, 2))), [*N("ab")])
for bad in (lambda: f(*3), lambda: [*None], lambda: g(*t, a=1), lambda: g(*(), **{}), lambda: f(*t, **3)):
    try: print(bad())
    except TypeError as e: print(e)
def w(*a, **k): return g(*a, **k)
print(w(1), w(1, b=3), w(1, 2, 3, d=9), [w(*[i] * 2) for i in range(3)])
