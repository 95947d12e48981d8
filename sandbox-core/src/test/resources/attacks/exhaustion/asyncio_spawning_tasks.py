# limit duration or limit memory
import asyncio
async def f():
    asyncio.create_task(f())
    asyncio.create_task(f())
    await asyncio.sleep(0)
async def main():
    await asyncio.gather(f(), f())
    while True: await asyncio.sleep(0)
asyncio.run(main())
