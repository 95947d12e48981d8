# raises TypeError
import asyncio
class A:
    def __await__(self): return 5
async def main(): await A()
asyncio.run(main())
