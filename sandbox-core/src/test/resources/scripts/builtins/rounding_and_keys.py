# SPDX-License-Identifier: Apache-2.0
# Rounding at ties and near them, remainders of big ints, super() without arguments, and keys of guest classes inside tuples.
import random
random.seed(7)
vals = [0.0, -0.0, 0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 1e-9, 999999.9999999, 0.05, 0.15, 0.25, 0.35, 1e11, 1e12, 123456789.987654321, 9.9999999999, 0.999, 0.9995, 0.99949999, 1e300, 5e-324, 1/3, 2/3, 1e15, 4503599627370497.5, 99.995, 0.045, 1.115, 8.5, 1e22]
for i in range(300):
    vals.append(random_value := random.random() * 10 ** random.randrange(-6, 13))
for k in range(200): vals.append(k / 8); vals.append(k / 100 + 0.005); vals.append(-k / 40)
h = 0
lines = []
for v in vals:
    for p in range(0, 12):
        a = f'{v:.{p}f}'
        b = repr(round(v, p))
        c = '%.*f' % (p, v)
        lines.append((a, b, c))
        h = (h * 1000003 + sum(map(ord, a + '|' + b + '|' + c))) % (1 << 61)
print(h, len(lines))
print(lines[:40], lines[::97])
print([f'{v:.2f}' for v in vals[:60]], [round(v, 1) for v in vals[:60]], [f'{v:8.3f}|{v:+.1%}|{v:,.2f}' for v in vals[:40]])
print(round(2.5), round(-0.4), round(-0.04, 1), round(0.5, 0), round(1234.5678, -2), round(float('inf'), 2) if False else '')
for a in (2**70 + 3, -2**70 - 3, 2**1030 + 1, -5, 7): print(a % 1000003, a % 2**69, a % -7 if a else 0, a % (2**80), a // 7)
class A:
    def f(self): return 'A'
    @property
    def p(self): return 'p'
class B(A):
    def f(self): return super().f() + 'B'
    @property
    def p(self): return super().p + 'q'
    def g(self):
        def inner(): return super().f()
        try: return inner()
        except Exception as e: return type(e).__name__ + str(e)
    @staticmethod
    def s():
        try: return super().f()
        except Exception as e: return type(e).__name__ + str(e)
print(B().f(), B().p, B().g(), B.s())
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v or o == ('k', self.v)
    def __hash__(self): return hash(('k', self.v))
d = {K(1): 'x', (1, 2): 'y', 5: 'z'}
s = {K(1), (1, 2), 5}
print(d.get(('k', 1)), d.get((1, 2)), d.get(5), d.get(6, 'no'), d.get((9,), 'no'), ('k', 1) in d, ('k', 1) in s, (1, 2) in s, 5 in d, 7 in d, d[(1, 2)], d[5], d[('k', 1)], (K(1), 2) in s)
s.add((3, K(4))); s.add((3, K(4))); s.add('t'); s.add('t'); s.add(('k', 1)); print(len(s), (3, K(4)) in s)
for f in (lambda: d[6], lambda: d[(0,)], lambda: d.get([1]), lambda: s.add({}), lambda: s.add(([],)), lambda: ([],) in s, lambda: ([],) in d, lambda: d[([],)]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
