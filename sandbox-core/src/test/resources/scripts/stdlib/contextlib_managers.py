# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import contextlib, asyncio, io, sys, os
from contextlib import *
from contextlib import AsyncContextDecorator
log = []
@contextmanager
def cm(name, swallow=False):
    "doc of cm"
    print('enter', name)
    try: yield name
    except ValueError as e:
        print('in', name, repr(e))
        if not swallow: raise
    finally: print('exit', name)
@contextmanager
def noyield():
    if 0: yield
@contextmanager
def two(): yield 1; yield 2
@contextmanager
def catch2():
    try: yield
    except BaseException: yield 'again'
@contextmanager
def si(): 
    try: yield
    except StopIteration as e: print('SI', repr(e)); raise
def t(f):
    try: print('=', f())
    except BaseException as e: print('!', type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def f1():
    with cm('a', True) as x: raise ValueError(x)
    return 'ok'
def f2():
    with cm('a'): raise ValueError('x')
def f3():
    with noyield(): pass
def f4():
    with two(): pass
def f5():
    with catch2(): raise KeyError('k')
def f6():
    with si(): raise StopIteration('s')
def f7():
    c = cm('x')
    with c: pass
    with c: pass
@cm('deco')
def f8(a): "f8 doc"; return a
for f in (f1, f2, f3, f4, f5, f6, f7): t(f)
t(lambda: f8(3)); t(lambda: f8(4)); print(f8.__name__, f8.__doc__, cm.__doc__, cm.__name__, cm('q').__doc__)
class D(ContextDecorator):
    def __enter__(self): print('D in'); return self
    def __exit__(self, *e): print('D out', e[0]); return e[0] is KeyError
@D()
def g(x): return 1 / x
@D()
def k(): raise KeyError
t(lambda: g(1)); t(lambda: g(0)); t(k)
class Cl:
    def close(self): print('closed')
with closing(Cl()) as c: print(type(c).__name__)
with suppress(KeyError, IndexError): {}['x']
with suppress(): pass
t(lambda: suppress(KeyError).__exit__(None, None, None))
def sg():
    with suppress(KeyError): raise ExceptionGroup('g', [KeyError(1), ValueError(2)])
t(sg)
def sg2():
    with suppress(KeyError): raise ExceptionGroup('g', [KeyError(1)])
    return 'all gone'
t(sg2)
o = io.StringIO()
with redirect_stdout(o) as r: print('hidden'); print(r is o, file=sys.stderr) if 0 else None
with redirect_stderr(o): print('err', file=sys.stderr)
r = redirect_stdout(o)
with r:
    with r: print('re')
    print('re2')
print(repr(o.getvalue()))
with nullcontext(5) as n: print(n)
with nullcontext() as n: print(n)
os.makedirs('dd', exist_ok=True); here = os.getcwd()
with chdir('dd') as z: print(os.path.basename(os.getcwd()), z)
print(os.getcwd() == here)
def es(swallow=False):
    with ExitStack() as s:
        s.enter_context(cm('1')); s.callback(print, 'cb', 1, sep='-'); s.push(lambda *e: print('push', e[0]) or swallow); s.push(cm('pushed')) if 0 else None
        @s.callback
        def f(): print('decorated')
        @s.push
        def h(*e): print('exit fn', e[0]); return False
        raise ValueError('es')
    return 'done'
t(es); t(lambda: es(True))
def es2():
    with ExitStack() as s:
        s.callback(print, 'moved'); m = s.pop_all(); print('after')
    print('left'); m.close()
t(es2)
t(lambda: ExitStack().enter_context(5)); t(lambda: ExitStack().push(5)); t(lambda: ExitStack().callback(5))
class NoExit:
    def __enter__(self): pass
t(lambda: ExitStack().enter_context(NoExit()))
class P:
    def __exit__(self, *e): print('P exit', e[0])
with ExitStack() as s: print(type(s.push(P())).__name__)
def chain():
    with ExitStack() as s:
        def a(): raise KeyError('first')
        def b(): raise IndexError('second')
        s.callback(a); s.callback(b); raise ValueError('body')
try: chain()
except KeyError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)
@asynccontextmanager
async def acm(n):
    print('aenter', n)
    try: yield n
    finally: print('aexit', n)
class ACl:
    async def aclose(self): print('aclosed')
class ADeco(AsyncContextDecorator):
    async def __aenter__(self): print('AD'); return self
    async def __aexit__(self, *e): print('ADx', e[0]); return False
@ADeco()
async def af(x): return x
@acm('deco')
async def af2(x): return x
async def main():
    async with acm('x') as v: print(v)
    async with aclosing(ACl()) as c: print(type(c).__name__)
    async with nullcontext(7) as n: print(n)
    print(await af(5), await af2(6), await af2(7))
    async with AsyncExitStack() as s:
        await s.enter_async_context(acm('s')); s.enter_context(cm('sync')); s.callback(print, 'cb')
        async def ac(a): print('acb', a)
        s.push_async_callback(ac, 1)
        async def ae(*e): print('ae', e[0]); return True
        s.push_async_exit(ae); raise ValueError('gone')
    print('after')
    s = AsyncExitStack(); s.push_async_callback(ac, 2); m = s.pop_all(); await m.aclose(); await s.aclose()
    for bad in (5, cm('z')):
        try: await s.enter_async_context(bad)
        except TypeError as e: print(e)
    try: s.enter_context(acm('q'))
    except TypeError as e: print(e)
    try:
        async with acm('err'): raise KeyError('x')
    except KeyError as e: print(repr(e))
    try:
        async with AsyncExitStack() as s: s.enter_context(5)
    except TypeError as e: print(e)
    @asynccontextmanager
    async def nn():
        if 0: yield
    try:
        async with nn(): pass
    except RuntimeError as e: print(e)
    @asynccontextmanager
    async def tw(): yield; yield
    try:
        async with tw(): pass
    except RuntimeError as e: print(e)
asyncio.run(main())
print(isinstance(cm('a'), AbstractContextManager), issubclass(P, AbstractContextManager), issubclass(D, AbstractContextManager), isinstance(acm(1), AbstractAsyncContextManager))
class AB(AbstractContextManager):
    pass
t(AB)
class AB2(AbstractContextManager):
    def __exit__(self, *e): return None
with AB2() as a: print(type(a).__name__)
print(type(cm('a')), AbstractContextManager[int])
try:
    with 5: pass
except TypeError as e: print(e)
try:
    with acm('z'): pass
except TypeError as e: print(e)
