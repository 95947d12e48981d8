# limit duration
import asyncio
async def f():
    try:
        await asyncio.sleep(3600)
    except BaseException:
        print('seen')
    finally:
        print('seen')
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    while True: pass
asyncio.run(main())
