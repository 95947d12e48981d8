# SPDX-License-Identifier: Apache-2.0
# Asynchronous generators: send, throw, close, cleanup.
import asyncio


async def agen():
    try:
        x = yield 1
        print("got", x)
        try:
            y = yield 2
            print("got", y)
        except ValueError as error:
            print("caught", error)
            yield "after throw"
    finally:
        print("cleanup")


async def main():
    g = agen()
    print(await anext(g), await g.asend("hello"), await g.athrow(ValueError("v")))
    try:
        await anext(g)
    except StopAsyncIteration:
        print("stopped")
    h = agen()
    print(await h.__anext__())
    await h.aclose()
    print(await anext(h, "default"))
    async for v in agen():
        print("value", v)
        break
    print([v async for v in agen()])
    total = 0
    async for a in agen():
        total += 1
    else:
        print("else", total)
    print(type(h).__name__, aiter(h) is h)

    async def numbers(n):
        for i in range(n):
            await asyncio.sleep(0)
            yield i

    print([x async for x in numbers(4) if x % 2], {x: x * x async for x in numbers(3)}, sum([x async for x in numbers(5)]))
    gen = (x * 2 async for x in numbers(3))
    print([v async for v in gen], [await asyncio.sleep(0, result=i) for i in range(3)])
    try:
        async for x in [1, 2]:
            pass
    except TypeError as error:
        print(error)
    try:
        for x in numbers(2):
            pass
    except TypeError as error:
        print(error)
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
