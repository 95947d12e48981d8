# SPDX-License-Identifier: Apache-2.0
"""Statements about generators, coroutines and exceptions, as templates of `program_templates`."""

STATEMENTS = {
    "generators": """
def inner$1():
    try:
        got = yield 'i1'
        print('inner got', got)
        «yield 'i2'¦return 'inner result'¦raise ValueError('inner')¦yield from 'xy'¦x = yield from [1]; return x»
    except «ValueError¦GeneratorExit¦KeyError¦Exception¦(TypeError, StopIteration)» as e:
        print('inner caught', repr(e)); «return 'handled'¦yield 'more'¦raise¦raise KeyError('k') from e¦pass»
    finally:
        print('inner finally')«¦; yield 'late'¦; return 'forced'»
def outer$1():
    try:
        result = yield from «inner$1()¦inner$1()¦[1, 2]¦(v for v in range(2))¦iter('ab')¦$Z»
        print('result', result)
        yield «'o1'¦result¦(yield 'nested')»
    except «RuntimeError¦ValueError¦KeyError¦TypeError¦BaseException» as e:
        print('outer caught', repr(e), repr(e.__cause__), repr(e.__context__))
        «raise¦yield 'outer more'¦return 5»
    «else: print('else')¦finally: print('outer finally')»
    return 'end'
g = outer$1()
show(lambda: «next(g)¦g.send(None)¦g.send(1)¦g.throw(ValueError('early'))¦g.close()»)
show(lambda: «next(g)¦g.send(7)¦g.throw(ValueError('t'))¦g.throw(KeyError)¦g.close()¦g.throw(GeneratorExit)¦g.throw(StopIteration(3))¦g.throw(5)¦g.throw(ValueError, ValueError('v'))¦g.throw(ValueError, 'v')¦g.throw(TypeError())»)
show(lambda: «next(g)¦g.send(7)¦g.throw(ValueError('t'))¦g.throw(KeyError)¦g.close()¦list(g)¦next(g, 'default')¦g.gi_frame is None¦g.gi_running¦g.gi_yieldfrom is None¦g.send()¦g.throw()»)
show(lambda: «next(g)¦g.send(7)¦g.throw(ValueError('t'))¦g.throw(KeyError)¦g.close()¦list(g)¦next(g, 'default')¦g.gi_frame is None»)
show(lambda: g.close())
show(lambda: next(g))
====
def $1(n):
    «received = []¦received = [0]»
    while True:
        try:
            value = yield «len(received)¦received¦n»
            if value is None: «break¦return received¦raise StopIteration(9)»
            received.append(value)
        except «ValueError¦LookupError» as e: received.append(str(e))
    return 'done', received
g = $1(1)
for action in [«lambda: next(g)¦lambda: g.send(None)», lambda: g.send($a), lambda: g.throw(«ValueError('x')¦KeyError(1)¦ZeroDivisionError»), lambda: g.send($K), «lambda: next(g)¦lambda: g.close()¦lambda: g.send([])»]:
    try: print(repr(action()))
    except BaseException as e: print(type(e).__name__, e, getattr(e, 'value', '-'))
print(type(g).__name__, g.gi_frame is None)
====
class $1:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; «return self.n if self.n < 4 else 1 // 0¦raise StopIteration('v')¦return self.n»
    «def send(self, v): print('send', v); return v¦def throw(self, *a): print('throw', len(a)); raise StopIteration(8)¦def close(self): print('close')¦def throw(self, e): return repr(e)¦close = None»
def $2():
    r = yield from $1()
    return ('r', r)
g = $2()
show(lambda: next(g))
show(lambda: g.send(«5¦None»))
show(lambda: «g.throw(KeyError('t'))¦g.close()¦next(g)¦g.throw(GeneratorExit)»)
show(lambda: next(g))
show(lambda: g.close())
====
g = («v * 2¦1 // v¦(v, w)¦[v for _ in range(2)]¦(yield_ := v)» for v in «$l¦range(3)¦$Z¦iter([1, 0, 2])» «¦if v¦for w in range(2)¦if v != 1 for w in [v]»)
show(lambda: next(g))
show(lambda: «list(g)¦sum(g)¦next(g, None)¦g.close()¦g.throw(ValueError)¦sorted(g)¦dict(g)¦max(g, default=5)¦''.join(g)¦tuple(zip(g, g))¦[*g]¦g.send(1)»)
show(lambda: list(g))
""",
    "exceptions": """
class $1(«Exception¦ValueError¦KeyError¦OSError¦StopIteration¦BaseException¦AttributeError¦SyntaxError¦UnicodeDecodeError¦ExceptionGroup¦SystemExit¦ImportError»):
    «pass¦def __init__(self, *a): super().__init__(*a[:1])¦def __init__(self, *a): self.a = a¦def __str__(self): return 'S'¦def __repr__(self): return 'R'¦def __str__(self): return 5¦x = 1¦def __new__(cls, *a): return super().__new__(cls, *a)¦def __eq__(self, o): return True»
try:
    e = $1(«¦1¦'m'¦'m', 2¦2, 'text'¦2, 'text', 'file'¦$Z¦'g', [ValueError(1)]»)
    show(lambda: (str(e), repr(e), e.args))
    show(lambda: e.«args¦__cause__¦__context__¦__suppress_context__¦__traceback__¦__notes__¦with_traceback(None)¦add_note('n')¦add_note(5)¦errno¦value¦code¦name¦msg¦filename¦strerror¦a¦exceptions¦message»)
    «e.args = (1, 2)¦e.args = 'ab'¦e.args = 5¦e.__cause__ = ValueError()¦e.__cause__ = 5¦e.__context__ = 'x'¦e.__traceback__ = 5¦e.x = 1¦del e.args¦e.__notes__ = ['n']¦e.value = 3¦e.errno = 'q'¦e.__suppress_context__ = 5»
    show(lambda: (str(e), repr(e), e.args))
    raise e
except BaseException as caught: print(type(caught).__name__, repr(caught.args), repr(caught.__cause__), repr(caught.__context__))
====
def $1(n):
    try:
        try:
            «raise $E('first')¦1 // 0¦raise KeyError($K)¦return 'first'¦[][1]¦None.x¦undefined¦raise $E('f') from None¦raise $E from $E('c')¦raise $Z¦raise $E('f') from $Z»
        «except $E as e: print('one', repr(e))¦except ($E, $E) as e: raise¦except $E: raise $E('second')¦except $E as e: raise $E('second') from e¦except $E: return 'returned'¦except $Z: print('odd')¦except Exception as e: e = 5; del e¦except Exception as e: raise e from None¦except: raise»
        «else: print('else')¦finally: print('finally')¦finally: raise $E('third')¦finally:
            if n: return 'final'¦else: raise $E('fourth')»
    except Exception as e:
        chain = []
        while e is not None and len(chain) < 6: chain.append((repr(e), e.__suppress_context__)); e = e.__cause__ or e.__context__
        return chain
show(lambda: $1(0))
show(lambda: $1(1))
====
import traceback
def $1(n): «return 1 // n¦raise $E($K)¦return $1(n - 1) if n else [][5]¦return {}[n]¦raise $E('a') from KeyError('b')¦return (lambda: undefined_name)()¦return [x.nope for x in [1]]¦return int('z')¦assert n, ('not', n)¦return $Z + $Z¦return $Z.nope¦return $Z[$Z]¦return $Z()»
try: $1(0)
except Exception as e:
    «e.add_note('a note')¦e.__notes__ = ['x', 5]¦e.__notes__ = 'str'¦e.__cause__ = OSError(2, 'gone')¦pass»
    traceback.print_exc(«¦file=__import__('sys').stdout¦limit=1, file=__import__('sys').stdout¦chain=False, file=__import__('sys').stdout»)
    print(''.join(traceback.format_exception_only(e)), end='')
    print(traceback.format_exception_only(type(e), e)[-1], end='')
====
def $1():
    try:
        raise «ExceptionGroup('g', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])])¦ExceptionGroup('g', [OSError(2, 'x')])¦BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(3)])¦ValueError('plain')¦ExceptionGroup('nest', [ExceptionGroup('nest2', [TypeError(1)])])»
    «except* ValueError as e: print('V', repr(e), repr(e.__context__))¦except* (TypeError, KeyError) as e: print('TK', repr(e))¦except* ExceptionGroup as e: print('bad')¦except* ValueError: raise KeyError('new')¦except* ValueError as e: raise¦except* Exception as e: raise e.exceptions[0]¦except* 5: pass»
    «except* TypeError as e: print('T', repr(e)); «pass¦raise¦raise OSError from e»¦except* OSError as e: print('O', e.exceptions[0].errno)¦except* Exception as e: print('rest', repr(e))¦finally: print('finally')¦else: print('else')»
    return 'after'
try: print($1())
except BaseException as e:
    print(repr(e), '|', e)
    print(repr(e.__cause__), repr(e.__context__))
====
g = «ExceptionGroup('g', [ValueError(1), ExceptionGroup('in', [KeyError('k'), ValueError(2)]), TypeError()])¦BaseExceptionGroup('b', [ValueError(1), KeyboardInterrupt()])¦ExceptionGroup('one', [OSError(1)])»
show(lambda: g.split(«ValueError¦(KeyError, TypeError)¦lambda e: 'k' in str(e)¦ExceptionGroup¦5¦()¦lambda e: 1 // 0¦Exception¦BaseException»))
show(lambda: g.subgroup(«ValueError¦(KeyError, TypeError)¦lambda e: isinstance(e, KeyError)¦OSError¦int¦None»))
show(lambda: g.derive(«[ValueError(5)]¦[]¦5¦[5]¦[KeyboardInterrupt()]¦(ValueError(),)»))
show(lambda: (g.message, g.exceptions, str(g), g.args))
show(lambda: «ExceptionGroup¦BaseExceptionGroup»(«'m', []¦'m'¦5, [ValueError()]¦'m', 5¦'m', [5]¦'m', [ValueError]¦¦'m', [KeyboardInterrupt()]¦'m', (ValueError(1),)¦'m', [ValueError()], 1¦'m', exceptions=[ValueError()]¦'m', {ValueError(): 1}»))
====
class $1:
    def __init__(self, name): self.name = name
    def __enter__(self): print('enter', self.name); «return self¦1 // 0¦return 5¦pass»
    def __exit__(self, t, v, tb): print('exit', self.name, t and t.__name__, v); «return self.name == 'b'¦raise KeyError(self.name)¦return True¦pass¦return v and v.args == ('x',)»
def $2():
    with $1('a') as a, $1('b')«¦ as (p, q)¦ as a.x»:
        «raise ValueError('x')¦return 1¦pass¦1 // 0»
    with («open_¦5¦$1¦$1('c')¦object()¦None»): print('in')
try: print($2())
except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__ and e.__context__.__context__))
""",
    "coroutines": """
import asyncio
async def $1(n):
    print('start', n)
    try:
        await asyncio.sleep(0)
        «if n == 1: raise ValueError(n)¦if n == 2: return¦pass¦if n: await $1(n - 1)»
    except «asyncio.CancelledError¦ValueError¦KeyError» as e: print('caught', type(e).__name__, e); «raise¦return 'recovered'»
    finally: print('end', n)
    return n * 2
async def main():
    «return await asyncio.gather($1(0), $1(1), $1(2)«¦, return_exceptions=True»)¦ts = [asyncio.create_task($1(i)) for i in range(3)]; await asyncio.sleep(0); ts[1].cancel(«¦'why'»); return await asyncio.gather(*ts, return_exceptions=True)¦return await asyncio.wait_for($1(1), «0.001¦1¦None»)¦done, pending = await asyncio.wait([asyncio.ensure_future($1(i)) for i in range(3)], return_when=asyncio.«FIRST_COMPLETED¦ALL_COMPLETED¦FIRST_EXCEPTION»); return len(done), len(pending)¦async with asyncio.timeout(0.001): await asyncio.sleep(1)¦return await $Z¦return [await c for c in [$1(0), $1(3)]]»
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e, repr(e.__cause__))
====
import asyncio
async def $1(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
    «finally: print('closed')¦except ValueError as e: yield 'handled'¦except GeneratorExit: print('exit'); raise»
async def main():
    out = []
    «async for v in $1(3): out.append(v)¦out = [v async for v in $1(4) if v % 2]¦g = $1(3); out.append(await anext(g)); out.append(await g.asend(5)); out.append(await g.athrow(ValueError('t')))¦g = $1(2); await anext(g); await g.aclose(); out.append(await anext(g, 'default'))¦out = {v: w async for v in $1(2) async for w in $1(2)}¦out = [v for v in $1(2)]¦out = [await anext(g, None) for g in [$1(0)]]¦async for v in [1]: pass¦g = $1(1); await g.asend(5)¦out = list(v async for v in $1(1))¦out = sum([v async for v in $1(4)])¦async for i, v in $1(2): pass»
    return out
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e)
====
import asyncio
class $1:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print('aenter', self.n); «return self¦return 1 // self.n¦await asyncio.sleep(0)»
    async def __aexit__(self, t, v, tb): print('aexit', self.n, t and t.__name__); «return True¦return False¦raise KeyError('x')¦return self.n»
    def __aiter__(self): «return self¦return 5¦return iter([])»
    async def __anext__(self): self.n += 1; «raise StopAsyncIteration¦if self.n > 3: raise StopAsyncIteration
        return self.n¦raise StopIteration»
    def __await__(self): «yield from asyncio.sleep(0).__await__(); return self.n¦return iter([])¦return 5¦yield 5¦return (yield)»
async def main():
    «async with $1(0) as a, $1(1): «print('body')¦raise ValueError('v')¦return 'r'»¦return [v async for v in $1(0)]¦return await $1(3)¦async with 5: pass¦with $1(1): pass¦async for v in $1(1): print(v); break
    else: print('else')¦return await asyncio.gather($1(1), $1(2))¦return await asyncio.wait_for($1(1), 1)¦async with $1: pass»
    return 'after'
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e)
====
import asyncio
async def child(n, fail): 
    try:
        for _ in range(n): await asyncio.sleep(0)
    except asyncio.CancelledError: print('cancelled', n); raise
    if fail: raise «ValueError(n)¦KeyError(n)¦ExceptionGroup('x', [ValueError(n)])»
    return n
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child(1, «True¦False»)); b = tg.create_task(child(2, «True¦False»)); «pass¦raise TypeError('body')¦await a¦b.cancel()»
    return a.result(), b.done()
try: print(asyncio.run(main()))
except BaseException as e: print(repr(e))
====
import asyncio
async def main():
    «q = asyncio.Queue(«2¦0»); q.put_nowait(1); q.put_nowait(2); print(q.qsize(), q.full(), q.empty(), await q.get(), q.get_nowait()); q.task_done(); «q.get_nowait()¦q.task_done(); q.task_done()¦await asyncio.wait_for(q.get(), 0.01)»¦e = asyncio.Event(); t = asyncio.create_task(e.wait()); await asyncio.sleep(0); e.set(); print(await t, e.is_set())¦l = asyncio.Lock(); await l.acquire(); print(l.locked(), l); l.release(); l.release()¦s = asyncio.Semaphore(«1¦0¦-1»); print(s.locked()); await asyncio.wait_for(s.acquire(), 0.01)¦f = asyncio.get_running_loop().create_future(); f.«set_result(1)¦set_exception(ValueError(2))¦cancel()»; print(f.done(), f.cancelled()); print(await f)¦f = asyncio.Future(); f.set_result(1); f.set_result(2)¦t = asyncio.current_task(); print(t.get_name()[:4], t.done()); t.result()¦c = asyncio.sleep(0); print(type(c).__name__); c.close(); await c¦asyncio.run(asyncio.sleep(0))¦asyncio.create_task(5)¦await asyncio.sleep('a')¦await asyncio.shield(asyncio.sleep(0, 'r'))¦return await asyncio.to_thread(len, 'abc')»
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e)
====
async def $1(n): return n
async def $2(): return await $1(«1¦2»)
c = $2()
show(lambda: «c.send(None)¦next(c)¦c.close()¦c.throw(ValueError('x'))¦iter(c)¦c.send(1)¦list(c)¦c.cr_running¦c.cr_frame is None¦c.__await__().__next__()»)
show(lambda: c.send(None))
c.close()
""",
    "uncaught": """
def $1(x):
    return «x.«nope¦upper()¦a.b.c¦__nope__»¦x[«0¦'a'¦1:2¦None¦-1»]¦x «+¦-¦*¦/¦//¦%¦**¦@¦<¦in¦&» «None¦'a'¦[1]¦{}¦0»¦(x +
            None)¦[y for y in x if y.nope]¦{y: 1 // y for y in [0]}¦x(«¦1¦*x¦**x¦a=1»)¦(lambda q: q.z)(x)¦f'{x:q}'¦f'{x!r:{x}}'¦x if x.y else 1¦not x.q¦-x¦~x¦x and x.z¦int(x, 2, 3)¦len(x, x)¦sorted(x, x)¦[*x, *5]¦{**x}¦x < 5 < 'a'¦x is x.y¦(x := x.y)¦await_(x)¦print(x.y, x,
        sep=5)¦{1: x}[2]¦x[0][1][2]¦x['a']['b']¦max(x, key=5)¦next(x)¦iter(x)¦dict(x)¦open(x.y)¦'abc'.join(x)¦'%d' % x¦'{}{}'.format(x)¦int('a' * 3)¦[1, 2, 3][x.y]¦range(x.y)¦isinstance(x, x)¦super().x»
def $2(y):
    «return $1(y)¦z = $1(y) + 1
    return z¦return [$1(v) for v in [y]]¦try: return $1(y)
    finally: print('f')¦try: return $1(y)
    except Exception as e: raise RuntimeError('r') from e¦try: return $1(y)
    except Exception: return undefined_thing¦try: return $1(y)
    except Exception: raise ValueError('v') from None¦with open_it(y) as f: pass¦for v in $1(y): pass¦a, b = $1(y), 2¦a, (b, c) = 1, $1(y)¦del $1(y).x¦$1(y).x = 1¦$1(y)[0] += 1¦assert $1(y), 'm'¦raise $1(y)¦class Q($1(y)): pass¦@$1(y)
    def q(): pass¦return (yield $1(y))¦while $1(y): break¦if $1(y): pass¦return lambda: $1(y)¦import nothing.here¦from math import nothing¦global gg; gg = $1(y)¦match $1(y):
        case [a]: pass¦return $1(
        y
    )¦return $1(y).a.b(1)¦return ($1(y)
        + 1)¦return f'{$1(y)} and {y}'¦return $1(y) if y else $1(y)¦raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(y), KeyError('k')])])¦e = ValueError('noted'); e.add_note('one\\ntwo'); raise e»
$3 = «5¦0¦None¦'a'¦[]¦[1]¦{}¦{'a': 1}¦(1, 2)¦1.5¦object()¦int¦len¦...¦b'a'¦range(3)»
«$2($3)¦print($2($3))¦[$2(v) for v in [$3]]¦class K: a = $2($3)¦(lambda: $2($3))()¦list($2($3))¦x = [$2($3),
     1]¦list(map($2, [$3]))¦sorted([$3], key=$2)¦{$3: 1}[$2($3)]¦import functools; functools.reduce(lambda p, q: $2($3), [1, 2])¦exec('$2($3)')¦eval('$2($3)')¦exec("raise KeyError('e')")¦type('T', (), {'__init__': lambda s: $2($3)})()¦next($2(v) for v in [$3])¦sum($2(v) for v in [$3])¦max([$3], key=lambda v: $2(v))¦dict(a=$2($3))¦print(*[$2($3)])»
""",
}
