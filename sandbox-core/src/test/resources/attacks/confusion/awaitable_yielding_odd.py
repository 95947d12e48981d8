# raises RuntimeError
import asyncio
class A:
    def __await__(self): yield 5
async def main(): await A()
asyncio.run(main())
