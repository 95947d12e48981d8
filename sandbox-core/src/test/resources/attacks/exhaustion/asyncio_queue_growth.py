# limit memory
import asyncio
async def main():
    q = asyncio.Queue()
    while True: await q.put('x')
asyncio.run(main())
