# limit memory
import asyncio
async def f(): await asyncio.sleep(1)
async def main():
    xs = [asyncio.create_task(f()) for i in range(10 ** 7)]
asyncio.run(main())
