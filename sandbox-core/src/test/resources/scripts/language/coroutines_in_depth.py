# SPDX-License-Identifier: Apache-2.0
import asyncio, sys
async def c(): return 5
x = c()
print(type(x), x.cr_running, x.cr_await, x.cr_code.co_name, x.__name__, x.__qualname__, x.cr_origin, x.cr_suspended)
try: x.send(None)
except StopIteration as e: print(e.value)
try: x.send(None)
except RuntimeError as e: print(e)
x.close()
y = c()
try: iter(y)
except TypeError as e: print(e)
try:
    for _ in y: pass
except TypeError as e: print(e)
try: y.send(1)
except TypeError as e: print(e)
y.close()
class Aw:
    def __await__(self): return iter([1, 2])
class BadAw:
    def __await__(self): return 5
class BadAw2:
    def __await__(self): return c()
async def m():
    for a in (BadAw, int):
        try: await a()
        except TypeError as e: print(e)
    try: await Aw()
    except RuntimeError as e: print(e)
z = m()
try: print(z.send(None)); print(z.send(None)); z.send(None)
except StopIteration: print('done')
async def ag():
    yield 1
    x = yield 2
    print('x', x)
    try: yield 3
    finally: print('agfin')
async def m2():
    a = ag()
    print(type(a), a.__name__, a.ag_running, a.ag_await, a.ag_code.co_name)
    print(await a.__anext__(), await a.asend(None), await a.asend('s'))
    await a.aclose()
    try: await a.__anext__()
    except StopAsyncIteration as e: print('sai', e.args)
    b = ag(); await anext(b)
    try: await b.athrow(ValueError('at'))
    except ValueError as e: print(e)
    print(await anext(b, 'default'))
    print([x async for x in ag()], {x async for x in ag() if x > 1}, {x: 1 async for x in ag()})
    print([await c() for _ in range(2)])
    gen = (x async for x in ag()); print(type(gen)); print(await gen.__anext__())
    try: anext(5)
    except TypeError as e: print(e)
    try: aiter(5)
    except TypeError as e: print(e)
    try: await ag().asend(1)
    except TypeError as e: print(e)
    try: [x for x in ag()]
    except TypeError as e: print(e)
asyncio.run(m2())
class CM:
    async def __aenter__(self): print('ae'); return self
    async def __aexit__(self, *a): print('ax', a[0]); return True
class NoExit:
    async def __aenter__(self): pass
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
async def m3():
    async with CM() as q, CM(): raise ValueError
    for k in (NoExit, BadEnter, int):
        try:
            async with k(): pass
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    class BadIter:
        def __aiter__(self): return 5
    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    for k in (BadIter, BadNext):
        try:
            async for _ in k(): pass
        except TypeError as e: print(e)
    with_ = CM()
    try:
        with with_: pass
    except TypeError as e: print(e)
asyncio.run(m3())
async def never(): pass
n = never(); n.close()
print(asyncio.iscoroutinefunction(never), asyncio.iscoroutine(n))
try: asyncio.run(5)
except ValueError as e: print(e)
except TypeError as e: print(e)
async def nest(): 
    co = c()
    try: asyncio.run(co)
    except RuntimeError as e: print(e)
    co.close()
asyncio.run(nest())
async def twice():
    co = c(); await co
    try: await co
    except RuntimeError as e: print(e)
asyncio.run(twice())
async def ret_sai(): raise StopIteration(3)
async def tt():
    try: await ret_sai()
    except RuntimeError as e: print(e)
asyncio.run(tt())
