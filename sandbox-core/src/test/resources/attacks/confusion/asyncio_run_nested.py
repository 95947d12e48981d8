# raises RuntimeError
import asyncio
async def f(): pass
async def main():
    c = f()
    try:
        asyncio.run(c)
    finally:
        c.close()
asyncio.run(main())
