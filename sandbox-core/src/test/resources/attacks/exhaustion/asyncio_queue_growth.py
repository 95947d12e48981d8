# limit memory
import asyncio
async def main():
    q = asyncio.Queue()
    while True: await q.put(bytes(1000))
asyncio.run(main())
