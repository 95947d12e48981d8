# SPDX-License-Identifier: Apache-2.0
import re
import asyncio, functools
def print(*a, _print=print, **k): _print(*[re.sub(r'at /?\S*main.py', 'at main.py', re.sub(r'0x[0-9a-f]+', '0x', str(x))) for x in a], **k)
async def val(x, d=0): await asyncio.sleep(d); return x
async def fail(): raise ValueError('v')
def cb(f): pass
class K:
    def m(self, *a): raise ValueError('k')
    def n(self, *a): pass
    def __call__(self, *a): raise KeyError('call')
def boom(*a): 1 / 0
async def main():
    t = asyncio.create_task(val(3, 0.01), name='T')
    print(t); await asyncio.sleep(0); print(t); t.add_done_callback(cb); t.add_done_callback(K().n); print(t)
    t.add_done_callback(functools.partial(cb)); t.add_done_callback(print); print(t)
    t.add_done_callback(lambda f: None); print(t); await t; print(t)
    t = asyncio.create_task(fail(), name='F')
    try: await t
    except ValueError: print(t)
    t = asyncio.create_task(val(3, 1), name='C'); await asyncio.sleep(0); t.cancel(); print(t)
    try: await t
    except asyncio.CancelledError: print(t)
    f = asyncio.get_running_loop().create_future(); f.add_done_callback(cb); print(f); f.add_done_callback(cb); f.add_done_callback(cb); print(f); f.cancel(); print(f)
    f = asyncio.Future(); f.set_result('x' * 200); print(f); print(repr(f))
    loop = asyncio.get_running_loop()
    def h(loop, ctx): print('handler', ctx['message'], repr(ctx.get('exception')), sorted(ctx))
    loop.set_exception_handler(h)
    loop.call_soon(boom, 1, 'x'); loop.call_soon(K().m, [1]); loop.call_soon(functools.partial(boom, 2), 3); loop.call_soon(K(), 3); loop.call_soon(int, 'x')
    await asyncio.sleep(0.001)
    h = loop.call_soon(boom, 1); print(h); h.cancel(); print(h)
    h = loop.call_later(5, boom, 1); print(repr(h)[:12], 'boom' in repr(h)); h.cancel()
    h = loop.call_soon(functools.partial(boom, 2), 3); print(h); h.cancel()
    g = asyncio.gather(val(1), val(2)); print(g); await g; print(g)
    print(loop)
    c = asyncio.Condition(); print(c); 
    async with c: print(c)
    e = asyncio.Event(); print(e); b = asyncio.Barrier(2); print(b); print(asyncio.timeout(None))
    async with asyncio.timeout(None) as t: print(t)
    print(t)
    async with asyncio.timeout(5) as t: print(str(t)[:22])
    async with asyncio.TaskGroup() as tg:
        print(tg); tg.create_task(val(1)); print(tg)
    print(tg)
    try:
        async with asyncio.timeout(0.01) as t: await asyncio.sleep(1)
    except TimeoutError: print(t)
    co = val(1); print(str(co)[:26]); co.close()
    r = asyncio.Runner(); print(str(r)[:16])
    async def waiter(f): await f
    f = asyncio.Future(); t = asyncio.create_task(waiter(f), name='W'); await asyncio.sleep(0); print(t); print(f); f.set_result(1); await t
    q = asyncio.Queue(); t = asyncio.create_task(q.get(), name='Q'); await asyncio.sleep(0); print(q); q.put_nowait(1); print(q); await t; print(q)
    print(asyncio.all_tasks() == {asyncio.current_task()})
    for e in (asyncio.CancelledError, asyncio.InvalidStateError, asyncio.TimeoutError, asyncio.QueueFull, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.BrokenBarrierError): print(e, e.__mro__[1])
asyncio.run(main())
async def cleanup():
    try: await asyncio.sleep(10)
    finally: print('cleaned')
async def main2():
    asyncio.create_task(cleanup()); await asyncio.sleep(0); return 'end'
print(asyncio.run(main2()))
async def main3():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(10)); await asyncio.sleep(10)
    except BaseException as e: print('tg', repr(e)); raise
async def main4():
    t = asyncio.create_task(main3()); await asyncio.sleep(0); t.cancel('m')
    try: await t
    except asyncio.CancelledError as e: print('outer', repr(e), t.cancelling())
    async def inner():
        try:
            async with asyncio.TaskGroup() as tg: tg.create_task(fail()); await asyncio.sleep(1)
        except* ValueError as e: print('caught', e.exceptions)
        print(asyncio.current_task().cancelling()); await asyncio.sleep(0); return 'fine'
    print(await asyncio.create_task(inner()))
    async def nest():
        try:
            async with asyncio.TaskGroup() as a:
                async with asyncio.TaskGroup() as b:
                    b.create_task(fail()); a.create_task(fail()); await asyncio.sleep(5)
        except BaseExceptionGroup as e: print(repr(e), asyncio.current_task().cancelling())
        await asyncio.sleep(0); return 1
    print(await asyncio.create_task(nest()))
    async def tmo():
        try:
            async with asyncio.timeout(0.01):
                async with asyncio.TaskGroup() as a: a.create_task(asyncio.sleep(5))
        except TimeoutError as e: print(repr(e), asyncio.current_task().cancelling())
        try:
            async with asyncio.timeout(1):
                async with asyncio.timeout(0.01): await asyncio.sleep(2)
        except TimeoutError as e: print('inner', asyncio.current_task().cancelling())
        try:
            async with asyncio.timeout(0.01):
                try: await asyncio.sleep(2)
                except asyncio.CancelledError: raise ValueError('swap')
        except ValueError as e: print('swap', repr(e.__context__))
        async with asyncio.timeout(0.01) as t:
            try: await asyncio.sleep(2)
            except asyncio.CancelledError: print('swallowed')
        print(t.expired(), asyncio.current_task().cancelling())
    await asyncio.create_task(tmo())
    async def ext():
        async with asyncio.TaskGroup() as tg:
            async def late():
                try: await asyncio.sleep(5)
                finally: raise KeyError('in cancel')
            tg.create_task(late())
            await asyncio.sleep(5)
    t = asyncio.create_task(ext()); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel()
    try: await t
    except BaseException as e: print(repr(e), t.cancelling())
    async def swallow():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: pass
        return 'survived'
    t = asyncio.create_task(swallow()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelled(), t.cancelling())
    t = asyncio.create_task(val(1)); t.cancel()
    try: await t
    except asyncio.CancelledError as e: print('never started', t.cancelled())
    g = asyncio.gather(val(1, 5), val(2, 5)); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print('gather cancelled')
    r = await asyncio.gather(asyncio.create_task(val(1)), fail(), return_exceptions=True); print(r)
    t = asyncio.create_task(val(2)); print(await asyncio.gather(t, t, val(3)))
    res = await asyncio.gather(*(val(i, 0.01 * (3 - i)) for i in range(3))); print(res)
asyncio.run(main4())
async def exit_(): raise SystemExit(4)
try: asyncio.run(exit_())
except SystemExit as e: print('exit', e.code)
