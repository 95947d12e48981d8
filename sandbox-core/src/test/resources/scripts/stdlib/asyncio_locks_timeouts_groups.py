# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import asyncio, sys, contextvars
def run(c, **k):
    try: print('=', asyncio.run(c, **k))
    except BaseException as e:
        print('!', type(e).__name__, e)
        if isinstance(e, BaseExceptionGroup): print(e.exceptions)
async def val(x, d=0): await asyncio.sleep(d); return x
async def fail(m='no', d=0): await asyncio.sleep(d); raise ValueError(m)
async def m1():
    q = asyncio.Queue(2)
    print(q, q.maxsize, q.empty(), q.full(), q.qsize())
    q.put_nowait(1); await q.put(2); print(q, q.full())
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print('full', repr(e))
    t = asyncio.create_task(q.put(3)); await asyncio.sleep(0); print(t.done(), q.get_nowait(), await q.get(), await q.get())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print('empty', repr(e))
    q.task_done(); q.task_done(); q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    await q.join()
    for c in (asyncio.LifoQueue, asyncio.PriorityQueue):
        z = c()
        for i in (3, 1, 2): z.put_nowait(i)
        print([z.get_nowait() for _ in range(3)], z)
    q = asyncio.Queue(); g = asyncio.create_task(q.get()); await asyncio.sleep(0); q.shutdown()
    try: await g
    except asyncio.QueueShutDown as e: print('down', repr(e))
    try: q.put_nowait(1)
    except asyncio.QueueShutDown as e: print('down', repr(e))
    q = asyncio.Queue(); q.put_nowait(1); q.put_nowait(2); q.shutdown(); print(q.get_nowait()); q.shutdown(immediate=True); print(q)
    try: await q.get()
    except asyncio.QueueShutDown as e: print('down', repr(e))
    try: await asyncio.wait_for(asyncio.Queue().get(), 0.01)
    except TimeoutError as e: print(repr(e))
run(m1())
async def m2():
    e = asyncio.Event(); print(str(e)[:14], e.is_set())
    ts = [asyncio.create_task(e.wait()) for _ in range(2)]; await asyncio.sleep(0); print('waiters' in str(e)); e.set(); print(await asyncio.gather(*ts), e.is_set()); e.clear(); print(e.is_set())
    c = asyncio.Condition()
    got = []
    async def w(i):
        async with c:
            await c.wait(); got.append(i)
    ts = [asyncio.create_task(w(i)) for i in range(4)]; await asyncio.sleep(0)
    async with c: c.notify(); 
    await asyncio.sleep(0.01); print(got)
    async with c: c.notify(2)
    await asyncio.sleep(0.01); print(got)
    async with c: c.notify_all()
    await asyncio.gather(*ts); print(got, c.locked())
    for f in (c.notify, c.notify_all, c.release):
        try: f()
        except RuntimeError as x: print(x)
    try: await c.wait()
    except RuntimeError as x: print(x)
    st = {'r': 0}
    async def w2():
        async with c: return await c.wait_for(lambda: st['r'])
    t = asyncio.create_task(w2()); await asyncio.sleep(0); st['r'] = 'yes'
    async with c: c.notify_all()
    print(await t)
    l = asyncio.Lock(); print(l.locked()); await l.acquire(); print(l.locked()); l.release()
    try: l.release()
    except RuntimeError as x: print(x)
    try: asyncio.Condition(l := asyncio.Lock()); print('ok')
    except Exception as x: print(x)
    async with l as z: print(z)
    try:
        with l: pass
    except TypeError as x: print(x)
    s = asyncio.Semaphore(2); print(s.locked()); await s.acquire(); await s.acquire(); print(s.locked(), str(s)[-9:]); s.release(); s.release(); s.release(); print(s._value)
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as x: print(x)
    try: asyncio.Semaphore(-1)
    except ValueError as x: print(x)
    bar = asyncio.Barrier(3); print(bar.parties, bar.n_waiting, bar.broken)
    async def bw():
        async with bar as pos: return pos
    print(sorted(await asyncio.gather(*[bw() for _ in range(3)])))
    t = asyncio.create_task(bar.wait()); await asyncio.sleep(0); print(bar.n_waiting, str(bar)[-23:]); await bar.abort()
    try: await t
    except asyncio.BrokenBarrierError as x: print('broken', x, bar.broken)
    try: await bar.wait()
    except asyncio.BrokenBarrierError as x: print('broken', x)
    await bar.reset(); print(bar.broken)
    try: asyncio.Barrier(0)
    except ValueError as x: print(x)
run(m2())
async def m3():
    try:
        async with asyncio.timeout(0.01) as tm: await asyncio.sleep(1)
    except TimeoutError as e: print('to', repr(e), tm.expired(), e.__cause__.__class__)
    async with asyncio.timeout(None) as tm: print(tm.when(), tm.expired(), repr(tm)); tm.reschedule(asyncio.get_running_loop().time() + 5)
    try: tm.reschedule(1)
    except RuntimeError as e: print(e)
    try:
        async with asyncio.timeout_at(0): await asyncio.sleep(0)
    except TimeoutError as e: print('to at')
    t = asyncio.timeout(1)
    print(t)
    try: t.reschedule(3)
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(val(1, 1)); b = tg.create_task(fail('x')); c = tg.create_task(fail('y'))
    except ExceptionGroup as e: print(e, e.exceptions, a.cancelled())
    async with asyncio.TaskGroup() as tg: a = tg.create_task(val(1), name='nm'); print(tg)
    print(a.result(), a.get_name())
    co = val(1)
    try: tg.create_task(co)
    except RuntimeError as e: print(e)
    co.close()
    g = asyncio.TaskGroup(); co = val(1)
    try: g.create_task(co)
    except RuntimeError as e: print(e)
    co.close()
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(val(1, 1)); raise KeyError('body')
    except BaseExceptionGroup as e: print(repr(e))
    print(await asyncio.gather(val(1), fail('q'), return_exceptions=True), await asyncio.gather())
    try: await asyncio.gather(val(1, 0.1), fail('gq'))
    except ValueError as e: print(e)
    d, p = await asyncio.wait([asyncio.create_task(val(1)), asyncio.create_task(val(2, 0.05))], timeout=0.01); print(len(d), len(p))
    d, p = await asyncio.wait(p, return_when=asyncio.FIRST_COMPLETED); print(len(d), len(p))
    d, p = await asyncio.wait([asyncio.create_task(fail()), asyncio.create_task(val(2, 5))], return_when=asyncio.FIRST_EXCEPTION); print(len(d), len(p), [x.exception() for x in d]); [x.cancel() for x in p]
    for bad in ([], [val(1)]):
        try: await asyncio.wait(bad)
        except Exception as e: print(type(e).__name__, e)
        if bad and not isinstance(bad, str): bad[0].close()
    for x in asyncio.as_completed([val(1, 0.03), val(2, 0.01), val(3, 0.02)]): print(await x, end=' ')
    print()
    ts = [asyncio.create_task(val(i, i / 100)) for i in (2, 1)]
    async for x in asyncio.as_completed(ts): print(x in ts, await x)
    try:
        for x in asyncio.as_completed([val(1, 1)], timeout=0.01): await x
    except TimeoutError as e: print(repr(e))
    print(await asyncio.wait_for(val(5), 1), await asyncio.wait_for(val(6), None))
    try: await asyncio.wait_for(val(5, 1), 0.01)
    except TimeoutError as e: print(repr(e))
    sh = asyncio.create_task(val('sh', 0.02)); o = asyncio.shield(sh)
    try: await asyncio.wait_for(o, 0.001)
    except TimeoutError: print('to', sh.cancelled(), await sh)
    t = asyncio.create_task(val(1, 1), name='T'); await asyncio.sleep(0); print(t.cancel('why'), t.cancelling(), t.uncancel(), t.cancelling()); t.cancel('again')
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.cancelled())
    for f in (t.result, t.exception):
        try: f()
        except asyncio.CancelledError as e: print(repr(e))
    f = asyncio.get_running_loop().create_future(); print(f)
    for m in (f.result, f.exception):
        try: m()
        except asyncio.InvalidStateError as e: print(e)
    f.add_done_callback(lambda x: print('cb', x)); f.set_result(3); await asyncio.sleep(0); print(f, f.result(), f.exception(), f.done(), f.remove_done_callback(print))
    try: f.set_result(4)
    except asyncio.InvalidStateError as e: print(e)
    f = asyncio.Future(); f.set_exception(ValueError('v')); print(f)
    try: await f
    except ValueError as e: print(e)
    f = asyncio.Future()
    f.cancel(); print(f, f.cancelled())
    t = asyncio.create_task(val(1))
    try: t.set_result(1)
    except RuntimeError as e: print(e)
    print(asyncio.isfuture(t), asyncio.iscoroutine(co), asyncio.iscoroutinefunction(val), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    await t
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: 5), await asyncio.to_thread(lambda a, b=1: a + b, 1, b=2))
    loop.call_soon(print, 'soon'); h = loop.call_later(0.01, print, 'later'); h2 = loop.call_at(loop.time(), print, 'at'); h3 = loop.call_later(0.001, print, 'no'); h3.cancel(); print(h3.cancelled(), h.cancelled(), h.when() > 0)
    await asyncio.sleep(0.02)
    print(await asyncio.sleep(0, 'res'), loop.is_running(), loop.is_closed(), loop.get_debug())
    for bad in (5, val, None):
        try: asyncio.create_task(bad)
        except TypeError as e: print(str(e).split(' at 0x')[0])
    try: asyncio.ensure_future(5)
    except TypeError as e: print(e)
    try: asyncio.run(z := val(1))
    except RuntimeError as e: print(e)
    z.close()
    cv = contextvars.ContextVar('cv', default=0)
    async def setit(): cv.set(5); return cv.get()
    print(await asyncio.create_task(setit()), cv.get())
    ctx = contextvars.copy_context(); print(await asyncio.create_task(setit(), context=ctx), ctx[cv])
    return 'done'
run(m3())
run(5)
run(fail('top'))
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.create_task(c := val(1))
except RuntimeError as e: print(e); c.close()
with asyncio.Runner() as r: print(r.run(val(1)), r.run(val(2)))
try: r.run(c := val(1))
except RuntimeError as e: print(e); c.close()
with asyncio.Runner(debug=True) as r: print(r.run(val(1)), r.get_loop().get_debug())
loop = asyncio.new_event_loop(); print(loop.run_until_complete(val(9))); loop.call_soon(loop.stop); loop.run_forever(); loop.close(); print(loop.is_closed())
try: loop.run_until_complete(c := val(1))
except RuntimeError as e: print(e); c.close()
async def ag():
    try:
        for i in range(3): yield i
    finally: print('agclose')
async def m4():
    g = ag(); print(await anext(g), await g.__anext__()); await g.aclose(); print(await anext(g, 'dflt'))
    eager = asyncio.eager_task_factory; asyncio.get_running_loop().set_task_factory(eager)
    t = asyncio.create_task(nosleep()); print(t.done(), t.result())
    def h(loop, ctx): print('handler', ctx['message'].split(' at ')[0], ctx.get('exception'))
    asyncio.get_running_loop().set_exception_handler(h)
    asyncio.get_running_loop().call_soon(lambda: 1 / 0); await asyncio.sleep(0.001)
async def nosleep(): return 7
run(m4())
