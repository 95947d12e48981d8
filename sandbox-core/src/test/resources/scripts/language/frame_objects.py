# SPDX-License-Identifier: Apache-2.0
import sys, inspect
def gen():
    a = 1
    yield a
    b = 2
    yield b
g = gen(); f = g.gi_frame
print(f.f_lineno, f.f_locals, f.f_back); next(g); print(f.f_lineno, f.f_locals, f is g.gi_frame); next(g); print(f.f_locals); next(g, None); print(g.gi_frame)
def outer():
    x = 1
    def inner():
        y = x
        return sys._getframe(), sys._getframe(1)
    return inner()
i, o = outer()
print(i.f_code.co_name, o.f_code.co_name, i.f_locals, sorted(o.f_locals), i.f_back is o, o.f_back.f_code.co_name, i.f_back.f_lineno)
class A:
    fr = sys._getframe(); z = 3
print(A.fr.f_locals['z'], A.fr.f_code.co_name)
try: sys._getframe(500)
except ValueError as e: print(e)
print(sys._getframe() is sys._getframe(), sys._getframe().f_locals is globals())
def deco(fn):
    def w(*a, **k):
        return inspect.getargvalues(sys._getframe())
    return w
print(deco(1)(1, 2, k=3))
def raiser(n):
    loc = n * 2
    if n == 0: raise KeyError('x')
    raiser(n - 1)
try: raiser(2)
except KeyError as e:
    tb = e.__traceback__; vals = []
    while tb: vals.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_locals.get('loc'))); tb = tb.tb_next
    print(vals)
    print([(fi.function, fi.lineno, fi.code_context) for fi in inspect.trace()])
def who(): return inspect.stack()[1].function, inspect.currentframe().f_back.f_code.co_name
def caller(): return who()
print(caller())
frame = sys._getframe()
for c in ['frame.f_locals = {}', 'frame.clear()', 'frame.x', 'frame.x = 1', 'type(frame)()']:
    try: exec(c)
    except Exception as e: print(c, type(e).__name__, e)
c = (lambda: None).__code__
print(frame.f_trace, frame.f_trace_lines, frame.f_lasti >= 0)
print(sorted(map(lambda x: sys._getframe().f_code.co_name, [1])), [sys._getframe().f_code.co_name for _ in [1]])
