# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import contextvars
from contextvars import *
v = ContextVar('v'); d = ContextVar('d', default=[1])
each('''
v.get(5), d.get(), d.get(3), v.name, d.name
ContextVar()
ContextVar(5)
ContextVar('x', 5)
ContextVar[int]
Context(5)
Token()
hash(v) == hash(v), v == ContextVar('v')
v.name
v.set()
class_ if 0 else Token.MISSING
Token.MISSING is contextvars.Token.MISSING
''', globals())
def lookup(x): return v.get('none')
t = v.set(1)
print(t.var is v, t.old_value is Token.MISSING, v.get())
t2 = v.set(2); print(t2.old_value); v.reset(t2); print(v.get())
try: v.reset(t2)
except RuntimeError as e: print(str(e)[-26:])
try: d.reset(t)
except ValueError as e: print(str(e).split(' was ')[1])
try: v.reset(5)
except TypeError as e: print(e)
v.reset(t)
try: print(v.get())
except LookupError as e: print(type(e), repr(e)[:30])
c = copy_context()
def f(a, b=0): v.set(a); return v.get() + b
print(c.run(f, 5, b=2), v.get('unset'), c[v], v in c, d in c, len(c), list(c) == [v], dict(c.items()) == {v: 5}, list(c.values()), list(c.keys()) == [v], c.get(d), c.get(d, 9))
try: c[d]
except KeyError as e: print(type(e))
try: c['x']
except TypeError as e: print(e)
try: 'x' in c
except TypeError as e: print(e)
try: c.get('x')
except TypeError as e: print(e)
def rec(): c.run(lambda: 1)
try: c.run(rec)
except RuntimeError as e: print(str(e)[:40])
c2 = c.copy(); print(c2 == c, c2 is c, c2[v]); c2.run(v.set, 9); print(c[v], c2[v], c == c2, c != 5)
try: c.run(lambda: 1 / 0)
except ZeroDivisionError: print('zde')
tok = c.run(v.set, 3)
try: v.reset(tok)
except ValueError as e: print(str(e).split(' was ')[1])
try: c[v] = 3
except TypeError as e: print(e)
def gen():
    v.set('g1'); yield v.get(); yield v.get()
g = gen(); print(next(g)); v.set('outer'); print(next(g))
import copy
try: copy.copy(v)
except TypeError as e: print(e)
try: copy.deepcopy(c)
except TypeError as e: print(e)
try:
    class S(ContextVar): pass
except TypeError as e: print(e)
