# limit memory or limit duration
import asyncio
async def f(): pass
async def main(): await asyncio.gather(*[f() for i in range(10 ** 6)])
asyncio.run(main())
