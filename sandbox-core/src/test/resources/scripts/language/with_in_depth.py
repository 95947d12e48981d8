# SPDX-License-Identifier: Apache-2.0
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t, v, tb is not None); return self.sup
with CM(1) as a, CM(2) as b: print(a, b)
with (CM(1) as a, CM(2) as b,): print(a, b)
with CM(1, True): raise ValueError('x')
try:
    with CM(1), CM(2): 1/0
except ZeroDivisionError as e: print('zde', e)
def f():
    for i in range(3):
        with CM(i):
            if i == 1: continue
            if i == 2: return 'ret'
print(f())
class BE:
    def __enter__(self): raise KeyError('enter')
    def __exit__(self, *a): print('never')
try:
    with CM(0), BE(): pass
except KeyError as e: print(repr(e))
class BX:
    def __enter__(self): return self
    def __exit__(self, *a): raise TypeError('exit')
try:
    with BX(): raise ValueError('body')
except TypeError as e: print(e, repr(e.__context__))
for k in (5, object):
    try:
        with k: pass
    except TypeError as e: print(e)
class NX:
    def __enter__(self): pass
try:
    with NX(): pass
except TypeError as e: print(e)
class NE:
    def __exit__(self, *a): pass
try:
    with NE(): pass
except TypeError as e: print(e)
class Inst: pass
i = Inst(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: None
try:
    with i: pass
except TypeError as e: print(e)
with CM([1, 2]) as (x, y): print(x, y)
d = {}
with CM('v') as d['k']: print(d)
with CM('z') as i.attr: print(i.attr)
try:
    with CM(5) as (p, q): pass
except TypeError as e: print(e)
def gen():
    with CM('g'):
        yield 1
        yield 2
for v in gen(): print(v)
g = gen(); next(g); g.close()
from contextlib import *
@contextmanager
def cm(x):
    print('in'); 
    try: yield x
    except ValueError: print('ve')
    finally: print('out')
with cm(3) as v: print(v); raise ValueError
@cm(4)
def deco(): print('deco')
deco(); deco()
with suppress(KeyError, IndexError): [][1]
with ExitStack() as st:
    st.enter_context(cm(1)); st.callback(print, 'cb', end='!\n'); st.push(lambda *a: print('push', a[0]) or True)
    raise RuntimeError
import io
s = io.StringIO()
with redirect_stdout(s): print('hid')
print(repr(s.getvalue()))
with nullcontext(5) as n: print(n)
class Cl:
    def close(self): print('closed')
with closing(Cl()): pass
@contextmanager
def noy():
    if False: yield
try:
    with noy(): pass
except RuntimeError as e: print(e)
@contextmanager
def twoy():
    yield 1
    yield 2
try:
    with twoy(): pass
except RuntimeError as e: print(e)
try:
    with twoy(): raise ValueError('q')
except (RuntimeError, ValueError) as e: print(type(e), e)
