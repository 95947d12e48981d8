# raises RuntimeError or raises ValueError
import asyncio
async def main():
    await t
async def outer():
    global t
    t = main()
    await t
asyncio.run(outer())
