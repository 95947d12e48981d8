# raises RuntimeError or raises ValueError
import asyncio
async def g():
    yield 1
    await i.__anext__()
async def main():
    global i
    i = g()
    async for x in i: pass
asyncio.run(main())
