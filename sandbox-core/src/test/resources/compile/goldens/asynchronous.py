async def f(a):
    async with a as b:
        await b
    async for x in a:
        if x:
            break
    else:
        return [y async for y in a if await y]
async def g(a):
    yield 1
    async for x in a:
        yield x
await f(1)
(x async for x in g(2))
