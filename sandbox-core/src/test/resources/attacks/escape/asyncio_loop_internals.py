# completes or raises AttributeError or raises NotImplementedError or raises RuntimeError
import asyncio
async def main():
    l = asyncio.get_running_loop()
    for n in dir(l):
        m = getattr(l, n)
        if callable(m) and not n.startswith('__') and not n.startswith('run_') and n not in ('stop', 'close'):
            try: r = m()
            except SystemError: raise
            except Exception: pass
asyncio.run(main())
