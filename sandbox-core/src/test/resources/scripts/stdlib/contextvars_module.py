# SPDX-License-Identifier: Apache-2.0
# contextvars: values in contexts, tasks and threads.
import contextvars, asyncio, threading
v=contextvars.ContextVar('v', default=0)
async def t(n):
    v.set(n); await asyncio.sleep(0.01*n); return v.get()
async def main():
    v.set(99)
    print(await asyncio.gather(*[t(i) for i in range(4)]), v.get())
    asyncio.get_running_loop().call_soon(lambda: print('cb', v.get()))
    await asyncio.sleep(0)
    tk=asyncio.create_task(t(5)); await tk; print(tk.get_context()[v])
    ctx=contextvars.copy_context(); await asyncio.create_task(t(7), context=ctx); print(ctx[v], v.get())
    print(await asyncio.to_thread(v.get))
asyncio.run(main()); print(v.get())
def th(): print('thread', v.get()); v.set(4)
v.set(3)
x=threading.Thread(target=th); x.start(); x.join(); print(v.get())
c=contextvars.copy_context(); print(list(c.items())[0][1], len(c), v in c, c.get(v), dict(c)=={v:3})
tok=v.set(8); print(tok.old_value, tok.var is v, v.get()); v.reset(tok); print(v.get())
for f in (lambda: v.reset(tok), lambda: contextvars.ContextVar('q').get(), lambda: c[contextvars.ContextVar('q')], lambda: c.run(c.run, print), lambda: contextvars.ContextVar(5), lambda: c[5], lambda: contextvars.Token(), lambda: c.run(lambda: v.reset(contextvars.copy_context() and tok2))):
    try: print(f())
    except Exception as e: print(type(e).__name__, __import__('re').sub('0x[0-9a-f]+','ID',str(e)))
tok2=v.set(1)
try: c.run(v.reset, tok2)
except ValueError as e: print(__import__('re').sub('0x[0-9a-f]+','ID',str(e)))
print(contextvars.Token.MISSING, contextvars.ContextVar('u').set(1).old_value)
w=contextvars.ContextVar('w')
